package org.priceglass.mrf.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Field;

/** The item headers of the CSV templates: dictionaries 1.1, 2.0 to 2.2, 3.0. */
final class ColumnNames {
    private static final String STANDARD_CHARGE = "standard_charge";

    /** Headers without a payer. */
    private static final Map<String, Field> FIELDS = Map.ofEntries(Map.entry("description", Field.DESCRIPTION),
            Map.entry("setting", Field.SETTING), Map.entry("billing_class", Field.BILLING_CLASS),
            Map.entry("modifiers", Field.MODIFIERS), Map.entry("drug_unit_of_measurement", Field.DRUG_UNIT),
            Map.entry("drug_type_of_measurement", Field.DRUG_TYPE), Map.entry("standard_charge|gross", Field.GROSS),
            Map.entry("standard_charge|discounted_cash", Field.CASH), Map.entry("standard_charge|min", Field.MIN),
            Map.entry("standard_charge|max", Field.MAX), Map.entry("additional_generic_notes", Field.NOTES),
            Map.entry("payer_name", Field.PAYER), Map.entry("plan_name", Field.PLAN));

    /** Of these, what stands between {@code standard_charge} and a payer's header ends in. */
    private static final Map<String, Field> CHARGE_SUFFIXES = Map.of("negotiated_dollar", Field.DOLLAR,
            "negotiated_percentage", Field.PERCENTAGE, "negotiated_algorithm", Field.ALGORITHM, "methodology",
            Field.METHODOLOGY, "negotiated_percent", Field.PERCENTAGE, "contracting_method", Field.METHODOLOGY);

    /** Payer-specific headers that begin with their name. */
    private static final Map<String, Field> PAYER_PREFIXES = Map.of("estimated_amount", Field.ESTIMATED,
            "median_amount", Field.MEDIAN, "10th_percentile", Field.P10, "90th_percentile", Field.P90, "count",
            Field.COUNT, "additional_payer_notes", Field.PAYER_NOTES);

    /** Spellings of files of 2026 that are not the template's, by the name that they stand for. */
    private static final Map<String, String> VARIANTS = Map.of("modifier", "modifiers", "estimate_amount",
            "estimated_amount", "median_allowed_amount", "median_amount", "tenth_percentile_allowed_amount",
            "10th_percentile", "ninetieth_percentile_allowed_amount", "90th_percentile", "allowed_amount_count",
            "count", "standard charge", STANDARD_CHARGE, "standard_charges", STANDARD_CHARGE);

    private ColumnNames() {
    }

    /** What the header says by the templates; empty for any other column. */
    static Optional<ColumnMeaning> meaning(HeaderCell header) {
        String first = header.key(0);
        if (first.equals("code")) {
            return code(header);
        }
        Field plain = FIELDS.get(header.key());
        if (plain != null) {
            return Optional.of(new ColumnMeaning.FieldColumn(plain));
        }
        Field prefixed = PAYER_PREFIXES.get(first);
        if (prefixed != null) {
            return Optional.of(header.size() == 1
                    ? new ColumnMeaning.FieldColumn(prefixed)
                    : payer(prefixed, header.parts().subList(1, header.size())));
        }
        Field suffixed = first.equals(STANDARD_CHARGE) ? CHARGE_SUFFIXES.get(header.lastKey()) : null;
        if (suffixed == null) {
            return Optional.empty();
        }
        return Optional.of(header.size() == 2
                ? new ColumnMeaning.FieldColumn(suffixed)
                : payer(suffixed, header.parts().subList(1, header.size() - 1)));
    }

    /** The template's spelling of a header that is spelt otherwise; empty where there is none. */
    static Optional<HeaderCell> variant(HeaderCell header) {
        return Optional.ofNullable(VARIANTS.get(header.key(0))).map(prefix -> {
            List<String> rest = header.parts().subList(1, header.size());
            return new HeaderCell(header.name(),
                    HeaderCell.of(prefix + (rest.isEmpty() ? "" : "|") + String.join("|", rest)).parts());
        });
    }

    /**
     * What the header says by the wide form of dictionary 1.1, where {@code standard_charge|payer|plan} is the dollar
     * amount and {@code standard_charge|payer|plan|percent} the percentage.
     */
    static Optional<ColumnMeaning> firstForm(HeaderCell header) {
        if (!header.key(0).equals(STANDARD_CHARGE) || header.size() < 3) {
            return Optional.empty();
        }
        if (header.size() == 4 && header.lastKey().equals("percent")) {
            return Optional.of(payer(Field.PERCENTAGE, header.parts().subList(1, 3)));
        }
        return header.size() == 3 ? Optional.of(payer(Field.DOLLAR, header.parts().subList(1, 3))) : Optional.empty();
    }

    private static Optional<ColumnMeaning> code(HeaderCell header) {
        if (header.size() < 2 || header.size() > 3 || !header.key(1).matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        int pair = Integer.parseInt(header.key(1));
        if (header.size() == 2) {
            return Optional.of(new ColumnMeaning.CodeColumn(pair));
        }
        return header.key(2).equals("type") ? Optional.of(new ColumnMeaning.CodeTypeColumn(pair)) : Optional.empty();
    }

    private static ColumnMeaning payer(Field field, List<String> segments) {
        @Nullable
        String payer = emptyToNull(segments.getFirst());
        @Nullable
        String plan = emptyToNull(String.join("|", segments.subList(1, segments.size())));
        return new ColumnMeaning.PayerColumn(field, payer, plan, segments.size() != 2 || payer == null || plan == null);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
