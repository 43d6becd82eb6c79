package org.priceglass.cli;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.priceglass.ask.ShowSource;
import org.priceglass.ask.SourceRecord;
import org.priceglass.cli.print.JsonOut;
import org.priceglass.cli.print.SourceJson;
import org.priceglass.cli.print.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code source}: the bytes that a number came from. */
@Command(name = "source", description = "Print the exact bytes that a charge or a rate was read from.")
final class SourceCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "CHARGE[/RATE]", converter = RateAddress.Converter.class, description = "A charge's id, and the index of one of its rates from 0.")
    private RateAddress address;

    private final Terminal terminal;
    private final SessionOpener sessions;

    SourceCommand(Terminal terminal, SessionOpener sessions) {
        this.terminal = terminal;
        this.sessions = sessions;
    }

    @Override
    public Integer call() throws IOException {
        try (Session session = sessions.openExisting(root.workspace())) {
            SourceRecord source = ask(session.questions().showSource());
            if (root.json()) {
                try (JsonOut json = new JsonOut(terminal.data())) {
                    new SourceJson(json).write(address.charge(), address.rate(), source);
                }
            } else {
                terminal.data().write(source.window().record());
                terminal.data().flush();
                Wording.source(source).forEach(terminal::say);
            }
            return ExitCode.DONE;
        }
    }

    private SourceRecord ask(ShowSource showSource) throws IOException {
        try {
            return showSource.ask(address.charge(), address.rate());
        } catch (NoSuchElementException e) {
            throw new NothingFoundException("not found: " + e.getMessage());
        } catch (IOException e) {
            throw new DamagedOriginalException(e);
        }
    }
}
