package org.priceglass.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.HospitalRef;
import org.priceglass.ask.SourceRecord;
import org.priceglass.compare.ChargeContext;
import org.priceglass.compare.NegotiatedSummary;
import org.priceglass.model.ReadSummary;

/** How small things read in tables and messages, in every locale alike. */
public final class Wording {
    private Wording() {
    }

    /** What there is, else nothing. */
    static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** To a tenth; null where the distance is not known. */
    static @Nullable String miles(HospitalRef hospital) {
        Double miles = hospital.miles();
        return miles == null ? null : String.format(Locale.ROOT, "%.1f", miles);
    }

    /** Marked where the place is only about right. */
    static String milesCell(HospitalRef hospital) {
        String miles = miles(hospital);
        return miles == null ? "" : hospital.approximate() ? "~" + miles : miles;
    }

    /** For example {@code outpatient, professional, mod 26, 1 ML}. */
    static String context(ChargeContext context) {
        List<String> parts = new ArrayList<>();
        if (context.setting() != null) {
            parts.add(context.setting());
        }
        if (context.billingClass() != null) {
            parts.add(context.billingClass());
        }
        if (!context.modifiers().isEmpty()) {
            parts.add("mod " + String.join(" ", context.modifiers()));
        }
        if (context.drug() != null) {
            parts.add(context.drug().toString());
        }
        return String.join(", ", parts);
    }

    /** For example {@code dollar, fee schedule}. */
    static String negotiated(NegotiatedSummary summary) {
        return summary.methodology() == null
                ? summary.kind().label()
                : summary.kind().label() + ", " + summary.methodology();
    }

    /** What became of the records of a member, in one line. */
    public static String summary(ReadSummary summary) {
        String line = name(summary) + ": " + count(summary.charges(), "charge", "charges") + ", "
                + count(summary.rates(), "rate", "rates") + " in " + count(summary.records(), "record", "records")
                + " (" + summary.headerRecords() + " header, " + summary.blank() + " blank, "
                + summary.setAsideRecords() + " set aside, " + summary.used() + " used)";
        if (summary.setAsideRecords() > 0) {
            line += "; set aside: " + reasons(summary);
        }
        long flagged = flagged(summary);
        return flagged == 0 ? line : line + "; " + count(flagged, "value", "values") + " flagged";
    }

    /** Why records are set aside, each reason with its number: {@code 8 shifted, 1 unclosed quote}. */
    static String reasons(ReadSummary summary) {
        return new TreeMap<>(summary.setAside()).entrySet().stream()
                .map(reason -> String.format(Locale.ROOT, "%,d %s", reason.getValue(), reason.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** How many values are flagged, whatever the rule. */
    static long flagged(ReadSummary summary) {
        return summary.flags().values().stream().mapToLong(Long::longValue).sum();
    }

    private static String name(ReadSummary summary) {
        String what = summary.layout().label() + " " + summary.dictionary();
        return summary.member() == null ? what : summary.member() + " (" + what + ")";
    }

    /** Whence a record came, line by line. */
    public static List<String> source(SourceRecord source) {
        SourceRecord.SourceFile file = source.file();
        String place = source.path() == null
                ? "record " + source.position().record()
                : "item " + source.position().record() + ", " + source.path();
        List<String> lines = new ArrayList<>();
        lines.add("file    " + input(file.name(), file.member()));
        lines.add("sha256  " + file.memberSha256());
        lines.add("record  " + place + ", " + source.position().length() + " bytes at offset "
                + source.position().offset() + ", " + source.encoding());
        lines.add("from    " + (file.url() == null ? "imported" : file.url()) + " at " + file.obtainedAt());
        return lines;
    }

    /** An input as a message names it: the file, and the member where it is in an archive. */
    public static String input(String file, @Nullable String member) {
        return member == null ? file : file + " (" + member + ")";
    }

    /** What is the matter with an input; names it where the fault does not. */
    public static String fault(String input, String message) {
        return message.contains(input) ? message : input + ": " + message;
    }

    /** {@code 1 charge}, {@code 2 charges}. */
    public static String count(long n, String singular, String plural) {
        return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? singular : plural);
    }

    /** {@code 1.2 GB}. */
    public static String bytes(long bytes) {
        if (bytes < 1_000) {
            return bytes + " bytes";
        }
        double value = bytes;
        String unit = "";
        for (String next : List.of("kB", "MB", "GB", "TB")) {
            if (value < 1_000) {
                break;
            }
            value /= 1_000;
            unit = next;
        }
        return String.format(Locale.ROOT, value < 10 ? "%.1f %s" : "%.0f %s", value, unit);
    }
}
