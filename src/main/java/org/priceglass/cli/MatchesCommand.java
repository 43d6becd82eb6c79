package org.priceglass.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.UncertainMatch;
import org.priceglass.ask.UncertainMatches;
import org.priceglass.cli.print.JsonOut;
import org.priceglass.cli.print.MatchList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code matches}: hospitals that scans and imports could not tell apart for certain. */
@Command(name = "matches", description = "List hospitals that may be one, and decide it; nothing is merged by itself.")
final class MatchesCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Option(names = "--merge", paramLabel = "N", description = "They are one: the earlier takes over all of the later.")
    private @Nullable Integer merge;

    @Option(names = "--apart", paramLabel = "N", description = "They are two, for good.")
    private @Nullable Integer apart;

    private final Terminal terminal;
    private final SessionOpener sessions;

    MatchesCommand(Terminal terminal, SessionOpener sessions) {
        this.terminal = terminal;
        this.sessions = sessions;
    }

    @Override
    public Integer call() throws IOException {
        if (merge != null && apart != null) {
            throw new WrongUsageException("--merge and --apart: say one of them");
        }
        if (merge == null && apart == null) {
            try (Session session = sessions.openExisting(root.workspace())) {
                return list(session.matches().ask());
            }
        }
        try (Session session = sessions.openExistingToWork(root.workspace())) {
            return decide(session.matches());
        }
    }

    private int list(List<UncertainMatch> matches) throws IOException {
        if (root.json()) {
            try (JsonOut json = new JsonOut(terminal.data())) {
                MatchList.write(matches, json);
            }
        } else {
            PrintWriter text = terminal.text();
            MatchList.print(matches, text);
            text.flush();
        }
        if (matches.isEmpty()) {
            throw new NothingFoundException("not found: no two hospitals wait for a decision whether they are one");
        }
        return ExitCode.DONE;
    }

    private int decide(UncertainMatches matches) throws IOException {
        Optional<UncertainMatch> decided = merge != null
                ? matches.merge(merge)
                : apart != null ? matches.keepApart(apart) : Optional.empty();
        UncertainMatch match = decided.orElseThrow(() -> new NothingFoundException(
                "not found: no pair has this number; \"priceglass matches\" lists those that wait"));
        terminal.say((merge != null ? "merged         " : "kept apart     ") + match.later().hospital().name()
                + (merge != null ? " into " : " and ") + match.earlier().hospital().name());
        return ExitCode.DONE;
    }
}
