package org.priceglass.pipeline.stage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.NewJob;
import org.priceglass.model.ReadSummary;
import org.priceglass.pipeline.ImportOutcome;

/**
 * What came of a member, as the result of a job.
 *
 * @param version
 *            null where there is none
 * @param charges
 *            that were read
 * @param flagged
 *            values that are not what they should be
 * @param setAside
 *            records that could not be read
 * @param reason
 *            why there is no version
 */
record ImportResult(String file, @Nullable String member, String outcome, @Nullable Integer version, long charges,
        long rates, long flagged, long setAside, @Nullable String reason) {
    private static final String IMPORTED = "imported";

    static ImportResult of(ImportOutcome outcome) {
        String file = String.valueOf(outcome.file().getFileName());
        String member = outcome.member();
        return switch (outcome) {
            case ImportOutcome.Imported done -> of(file, member, done);
            case ImportOutcome.AlreadyThere known ->
                new ImportResult(file, member, "already there", known.version(), 0, 0, 0, 0, null);
            case ImportOutcome.PassedOver document ->
                new ImportResult(file, member, "passed over", null, 0, 0, 0, 0, document.reason());
            case ImportOutcome.SetAside refused ->
                new ImportResult(file, member, "set aside", null, 0, 0, 0, 0, refused.reason());
        };
    }

    private static ImportResult of(String file, @Nullable String member, ImportOutcome.Imported done) {
        ReadSummary summary = done.summary();
        long flagged = summary.flags().values().stream().mapToLong(Long::longValue).sum();
        return new ImportResult(file, member, IMPORTED, done.version(), summary.charges(), summary.rates(), flagged,
                summary.setAsideRecords(), null);
    }

    /**
     * The job that judges a new version, or one that was new to an earlier attempt of the same job: it may have been
     * killed before it could say what follows.
     */
    List<NewJob> judging(int attempt) {
        boolean isNew = outcome.equals(IMPORTED) || attempt > 1;
        return version != null && isNew ? List.of(ValidateJob.of(version, name())) : List.of();
    }

    private String name() {
        return member == null ? file : member.substring(member.lastIndexOf('/') + 1);
    }

    /** Lines for the log of what someone should know. */
    @JsonIgnore
    List<String> remarks() {
        List<String> lines = new ArrayList<>();
        if (flagged > 0) {
            lines.add(String.format(Locale.ROOT, "%s: %,d values are not what they should be", file, flagged));
        }
        if (setAside > 0) {
            lines.add(String.format(Locale.ROOT, "%s: %,d records could not be read", file, setAside));
        }
        return lines;
    }
}
