package org.priceglass.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.priceglass.ask.ServiceHit;
import org.priceglass.cli.print.JsonOut;
import org.priceglass.cli.print.ServiceList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code services}: finds the code of a service by the words that hospitals use for it. */
@Command(name = "services", description = "Find services by words of their descriptions, or by code.")
final class ServicesCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "All of them must occur, in any order and case.")
    private List<String> words;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most so many services, the most widely published first (default: ${DEFAULT-VALUE}).")
    private int limit;

    private final Terminal terminal;
    private final SessionOpener sessions;

    ServicesCommand(Terminal terminal, SessionOpener sessions) {
        this.terminal = terminal;
        this.sessions = sessions;
    }

    @Override
    public Integer call() throws IOException {
        String asked = String.join(" ", words);
        try (Session session = sessions.openExisting(root.workspace())) {
            List<ServiceHit> services = session.questions().findServices().ask(asked, limit);
            if (root.json()) {
                try (JsonOut json = new JsonOut(terminal.data())) {
                    ServiceList.write(services, json);
                }
            } else if (!services.isEmpty()) {
                PrintWriter text = terminal.text();
                ServiceList.print(services, text);
                text.flush();
            }
            if (services.isEmpty()) {
                throw new NothingFoundException("not found: no hospital of the workspace describes a service with \""
                        + asked + "\"; try fewer words, or another spelling");
            }
            return ExitCode.DONE;
        }
    }
}
