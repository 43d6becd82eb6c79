package org.priceglass.ask;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.quality.QualityRules;
import org.priceglass.workspace.ConformanceRepository.Counts;
import org.priceglass.workspace.QualityRepository.Score;
import org.priceglass.workspace.Repositories;

/** Which file versions are there, and what did their checks come to? */
public final class ListFiles {
    private final Repositories read;
    private final String rules = QualityRules.published().version();

    ListFiles(Repositories read) {
        this.read = read;
    }

    /** All of them, superseded ones too; what came last first. */
    public List<ListedFile> ask() {
        Map<Integer, Counts> checked = read.conformance().counts();
        Map<Integer, Score> scores = read.quality().scores(rules);
        return read.history().newest(Integer.MAX_VALUE).stream()
                .map(entry -> new ListedFile(ListVersions.version(entry), verdict(checked.get(entry.version())),
                        score(scores.get(entry.version()))))
                .toList();
    }

    private static @Nullable Verdict verdict(@Nullable Counts counts) {
        return counts == null
                ? null
                : new Verdict(counts.dictionary(), counts.errors(), counts.alerts(), counts.notes());
    }

    private static @Nullable Double score(@Nullable Score score) {
        return score == null ? null : (Double) score.score();
    }
}
