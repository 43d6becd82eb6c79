package org.priceglass.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.CodeQuery;
import org.priceglass.ask.CompareRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code compare}: what hospitals charge for the same services. */
@Command(name = "compare", description = "Compare what hospitals charge for one or more services.")
final class CompareCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Option(names = "--code", paramLabel = "SYS:CODE", required = true, arity = "1..*", description = "The services, for example CPT:99213; a code without a system is looked for in every system.")
    private List<CodeQuery> codes;

    @Option(names = "--hospital", paramLabel = "ID", arity = "1..*", description = "Only these hospitals (see \"hospitals\").")
    private Set<Long> hospitals = Set.of();

    @Option(names = "--payer", paramLabel = "P", arity = "1..*", description = "Only rates of payers whose name contains this.")
    private Set<String> payers = Set.of();

    @Option(names = "--setting", paramLabel = "S", description = "Only charges of this setting: ${COMPLETION-CANDIDATES}.")
    private @Nullable SettingChoice setting;

    @Mixin
    private NearOptions near;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TABLE", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private CompareFormat format;

    @Mixin
    private final OutOption out = new OutOption();

    private final SessionOpener sessions;
    private final ComparisonOutput output;

    CompareCommand(SessionOpener sessions, ComparisonOutput output) {
        this.sessions = sessions;
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        CompareRequest request = new CompareRequest(codes, hospitals, payers, near.near(),
                setting == null ? null : setting.word());
        try (Session session = sessions.openExisting(root.workspace())) {
            return output.print(session.questions(), request, root.json() ? CompareFormat.JSON : format, out);
        }
    }
}
