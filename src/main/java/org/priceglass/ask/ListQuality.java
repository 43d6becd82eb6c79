package org.priceglass.ask;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.quality.QualityRules;
import org.priceglass.workspace.QualityRepository;
import org.priceglass.workspace.StoredVersion;
import org.priceglass.workspace.VersionHistory;
import org.priceglass.workspace.VersionRepository;

/** How far can each price set be trusted, and is that more than before? */
public final class ListQuality {
    private final VersionHistory history;
    private final VersionRepository versions;
    private final QualityRepository quality;
    private final String rules = QualityRules.published().version();

    ListQuality(VersionHistory history, VersionRepository versions, QualityRepository quality) {
        this.history = history;
        this.versions = versions;
        this.quality = quality;
    }

    /** All price sets, those that a newer one has superseded included, with what is kept by the rules of now. */
    public List<ScoredVersion> ask() {
        Map<Integer, QualityRepository.Score> scores = quality.scores(rules);
        return history.newest(Integer.MAX_VALUE).stream().map(entry -> scored(entry, scores)).toList();
    }

    private ScoredVersion scored(VersionHistory.Entry entry, Map<Integer, QualityRepository.Score> scores) {
        QualityRepository.Score own = scores.get(entry.version());
        @Nullable
        Double before = own == null
                ? null
                : versions.before(entry.version()).map(StoredVersion::id).map(scores::get)
                        .map(QualityRepository.Score::score).orElse(null);
        return new ScoredVersion(ListVersions.version(entry), own == null ? null : own.score(),
                own == null ? null : own.band(), own == null ? null : own.judgedAt(), before);
    }
}
