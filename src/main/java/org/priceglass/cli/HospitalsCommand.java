package org.priceglass.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.HospitalFilter;
import org.priceglass.ask.HospitalRow;
import org.priceglass.cli.print.HospitalList;
import org.priceglass.cli.print.JsonOut;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code hospitals}: what the workspace holds. */
@Command(name = "hospitals", description = "List the hospitals of the workspace.")
final class HospitalsCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Option(names = "--state", paramLabel = "S", description = "Only this state, for example TX.")
    private @Nullable String state;

    @Option(names = "--name", paramLabel = "N", description = "Only names that contain this.")
    private @Nullable String name;

    @Mixin
    private NearOptions near;

    private final Terminal terminal;
    private final SessionOpener sessions;

    HospitalsCommand(Terminal terminal, SessionOpener sessions) {
        this.terminal = terminal;
        this.sessions = sessions;
    }

    @Override
    public Integer call() throws IOException {
        HospitalFilter filter = new HospitalFilter(state, near.near(), name);
        try (Session session = sessions.openExisting(root.workspace())) {
            List<HospitalRow> hospitals = ask(session, filter);
            if (root.json()) {
                try (JsonOut json = new JsonOut(terminal.data())) {
                    HospitalList.write(hospitals, json);
                }
            } else if (!hospitals.isEmpty()) {
                PrintWriter text = terminal.text();
                HospitalList.print(hospitals, text);
                text.flush();
            }
            if (hospitals.isEmpty()) {
                throw new NothingFoundException(
                        "not found: no hospital of the workspace is as asked; \"priceglass import PATH\" adds some");
            }
            return ExitCode.DONE;
        }
    }

    private static List<HospitalRow> ask(Session session, HospitalFilter filter) {
        try {
            return session.questions().findHospitals().ask(filter);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }
}
