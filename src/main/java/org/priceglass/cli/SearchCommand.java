package org.priceglass.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.priceglass.ask.CodeQuery;
import org.priceglass.ask.CompareRequest;
import org.priceglass.ask.Near;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code search}: prices of one service near a ZIP. */
@Command(name = "search", description = "Find the prices of a service near a ZIP code, nearest first.")
final class SearchCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Option(names = "--code", paramLabel = "SYS:CODE", required = true, description = "The service, for example CPT:99213.")
    private CodeQuery code;

    @Mixin
    private NearOptions near;

    @Option(names = "--payer", paramLabel = "P", arity = "1..*", description = "Only rates of payers whose name contains this.")
    private Set<String> payers = Set.of();

    private final SessionOpener sessions;
    private final ComparisonOutput output;

    SearchCommand(SessionOpener sessions, ComparisonOutput output) {
        this.sessions = sessions;
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        Near place = near.near();
        if (place == null) {
            throw new WrongUsageException("search needs --zip; without a place use compare");
        }
        CompareRequest request = new CompareRequest(List.of(code), Set.of(), payers, place, null);
        try (Session session = sessions.openExisting(root.workspace())) {
            return output.print(session.questions(), request, root.json() ? CompareFormat.JSON : CompareFormat.TABLE,
                    new OutOption());
        }
    }
}
