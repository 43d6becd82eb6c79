package org.priceglass.cli.print;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.ReadSummary;
import org.priceglass.pipeline.ImportOutcome;
import org.priceglass.pipeline.ImportOutcome.AlreadyThere;
import org.priceglass.pipeline.ImportOutcome.Imported;
import org.priceglass.pipeline.ImportOutcome.NamedHospital;
import org.priceglass.pipeline.ImportOutcome.PassedOver;
import org.priceglass.pipeline.ImportOutcome.SetAside;
import org.priceglass.workspace.Succession;

/** What became of imported files: a line of words, or of JSON, for each member. */
public final class ImportLines {
    private static final String LINKED = "linked";
    private static final String COMPLETED = "completed";

    private ImportLines() {
    }

    /** In words. */
    public static String line(ImportOutcome outcome) {
        String input = Wording.input(outcome.file().toString(), outcome.member());
        return switch (outcome) {
            case Imported done -> "imported       " + input + ": " + name(done.summary().header().hospitalName()) + ": "
                    + counts(done.summary()) + succession(done.succession());
            case AlreadyThere known -> "already there  " + input + known(known);
            case PassedOver document -> "passed over    " + Wording.fault(input, document.reason());
            case SetAside refused -> "set aside      " + Wording.fault(input, refused.reason());
        };
    }

    /** As an object on one line; keys that do not apply are null. */
    public static void write(ImportOutcome outcome, JsonOut json) throws IOException {
        ReadSummary summary = outcome instanceof Imported done ? done.summary() : null;
        json.object();
        json.text("file", outcome.file().toString());
        json.text("member", outcome.member());
        json.text("outcome", switch (outcome) {
            case Imported _ -> "imported";
            case AlreadyThere _ -> "already there";
            case PassedOver _ -> "passed over";
            case SetAside _ -> "set aside";
        });
        json.number("version", version(outcome));
        json.number("hospital", hospital(outcome));
        json.text("change", outcome instanceof AlreadyThere known ? change(known.hospital()) : null);
        json.number("charges", summary == null ? null : Long.valueOf(summary.charges()));
        json.number("rates", summary == null ? null : Long.valueOf(summary.rates()));
        json.number("flagged", summary == null ? null : Long.valueOf(Wording.flagged(summary)));
        json.number("setAside", summary == null ? null : Long.valueOf(summary.setAsideRecords()));
        json.text("reason", switch (outcome) {
            case PassedOver document -> document.reason();
            case SetAside refused -> refused.reason();
            default -> null;
        });
        json.endObject();
        json.endLine();
    }

    private static String name(@Nullable String hospital) {
        return hospital == null || hospital.isBlank() ? "a hospital that it does not name" : hospital;
    }

    private static String counts(ReadSummary summary) {
        String line = Wording.count(summary.charges(), "charge", "charges") + ", "
                + Wording.count(summary.rates(), "rate", "rates");
        if (Wording.flagged(summary) > 0) {
            line += ", " + Wording.count(Wording.flagged(summary), "value", "values") + " flagged";
        }
        if (summary.setAsideRecords() > 0) {
            line += ", " + Wording.count(summary.setAsideRecords(), "record", "records") + " set aside ("
                    + Wording.reasons(summary) + ")";
        }
        return line;
    }

    private static String known(AlreadyThere known) {
        NamedHospital hospital = known.hospital();
        String change = change(hospital);
        String words = hospital == null
                ? ""
                : change == null
                        ? ": nothing new of " + hospital.name()
                        : change.equals(LINKED)
                                ? ": from now on the prices of " + hospital.name() + " as well"
                                : ": noted what is new of " + hospital.name();
        return words + succession(known.succession());
    }

    private static @Nullable String change(@Nullable NamedHospital hospital) {
        if (hospital == null) {
            return null;
        }
        return hospital.isLinked() ? LINKED : hospital.isCompleted() ? COMPLETED : null;
    }

    private static String succession(Succession succession) {
        if (succession.newer() != null) {
            return "; kept as an older version, for one with a later last_updated_on is there";
        }
        return succession.replaced().isEmpty() ? "" : "; takes the place of an older version";
    }

    private static @Nullable Long hospital(ImportOutcome outcome) {
        return switch (outcome) {
            case Imported done -> Long.valueOf(done.hospital());
            case AlreadyThere known -> known.hospital() == null ? null : Long.valueOf(known.hospital().id());
            case PassedOver _,SetAside _ -> null;
        };
    }

    private static @Nullable Long version(ImportOutcome outcome) {
        return switch (outcome) {
            case Imported done -> Long.valueOf(done.version());
            case AlreadyThere known -> Long.valueOf(known.version());
            case PassedOver _,SetAside _ -> null;
        };
    }
}
