package org.priceglass.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.CodeQuery;
import org.priceglass.ask.ListPrices;
import org.priceglass.ask.PricePage;
import org.priceglass.ask.PriceRequest;
import org.priceglass.cli.print.JsonOut;
import org.priceglass.cli.print.PriceList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code prices}: the prices of one hospital, page by page, so that memory holds one. */
@Command(name = "prices", description = "List the prices of one hospital.")
final class PricesCommand implements Callable<Integer> {
    private static final int PAGE = 500;

    @ParentCommand
    private RootCommand root;

    @Option(names = "--hospital", paramLabel = "ID", required = true, description = "The hospital (see \"hospitals\").")
    private long hospital;

    @Option(names = "--code", paramLabel = "SYS:CODE", description = "Only charges that carry this code.")
    private @Nullable CodeQuery code;

    @Option(names = "--query", paramLabel = "WORDS", description = "Only charges whose description holds these words.")
    private @Nullable String words;

    private final Terminal terminal;
    private final SessionOpener sessions;

    PricesCommand(Terminal terminal, SessionOpener sessions) {
        this.terminal = terminal;
        this.sessions = sessions;
    }

    @Override
    public Integer call() throws IOException {
        try (Session session = sessions.openExisting(root.workspace())) {
            boolean found = root.json()
                    ? writeJson(session.questions().listPrices())
                    : printTables(session.questions().listPrices());
            if (!found) {
                throw new NothingFoundException("not found: hospital " + hospital
                        + " has no such price in the workspace; see \"priceglass hospitals\"");
            }
            return ExitCode.DONE;
        }
    }

    private boolean writeJson(ListPrices prices) throws IOException {
        boolean found = false;
        try (JsonOut json = new JsonOut(terminal.data())) {
            json.array();
            PricePage page = null;
            do {
                page = prices.ask(request(page));
                PriceList.write(page, json);
                found |= !page.rows().isEmpty();
            } while (page.next() != null);
            json.endArray();
            json.endLine();
        }
        return found;
    }

    private boolean printTables(ListPrices prices) {
        boolean found = false;
        PrintWriter text = terminal.text();
        PricePage page = null;
        do {
            page = prices.ask(request(page));
            if (!page.rows().isEmpty()) {
                PriceList.print(page, text);
                found = true;
            }
        } while (page.next() != null);
        text.flush();
        return found;
    }

    private PriceRequest request(@Nullable PricePage before) {
        return new PriceRequest(hospital, code, words, before == null ? null : before.next(), PAGE);
    }
}
