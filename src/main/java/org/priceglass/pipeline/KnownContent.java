package org.priceglass.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.pipeline.HospitalMatcher.Match;
import org.priceglass.pipeline.ImportOutcome.NamedHospital;
import org.priceglass.workspace.StoredHospital;
import org.priceglass.workspace.Succession;
import org.priceglass.workspace.VersionOrigin;
import org.priceglass.workspace.Workspace;

/**
 * A content that was imported before and is found again: one price set, which may serve several hospitals. What the
 * importer says of its hospital names one of those that it serves, or one more; without a word of his nothing changes
 * but where and when it was found.
 */
final class KnownContent {
    private final Workspace workspace;
    private final HospitalMatcher matcher;

    KnownContent(Workspace workspace, HospitalMatcher matcher) {
        this.workspace = workspace;
        this.matcher = matcher;
    }

    /** What became of it. */
    record Found(@Nullable NamedHospital hospital, Succession succession) {
    }

    /**
     * Notes where a version was found again, and whose it is.
     *
     * @param fileName
     *            the member's own
     */
    Found foundAgain(int version, HospitalHint hint, String fileName, VersionOrigin origin) {
        if (hint.equals(HospitalHint.NONE)) {
            return new Found(null, workspace.versions().foundAgain(version, null, origin));
        }
        List<StoredHospital> served = workspace.hospitalRepository().ofVersion(version);
        HospitalFacts facts = HospitalFacts.of(workspace.versionRepository().summary(version).header(),
                named(hint, served), fileName);
        Match match = matcher.find(facts);
        boolean known = served.stream().anyMatch(hospital -> hospital.id() == match.id());
        Succession succession = workspace.versions().foundAgain(version, match.id(), origin);
        return new Found(new NamedHospital(match.id(), match.name(), !known, match.isCompleted()), succession);
    }

    /** Who gives no name means the hospital that the content is of, where that is one. */
    private static HospitalHint named(HospitalHint hint, List<StoredHospital> served) {
        return hint.name() == null && served.size() == 1
                ? new HospitalHint(served.getFirst().name(), hint.ccn(), hint.state(), hint.zip())
                : hint;
    }
}
