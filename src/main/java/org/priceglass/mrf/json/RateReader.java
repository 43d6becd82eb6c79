package org.priceglass.mrf.json;

import static org.priceglass.mrf.json.JsonKey.amount;
import static org.priceglass.mrf.json.JsonKey.text;
import static org.priceglass.mrf.json.JsonKey.word;

import java.io.IOException;
import org.priceglass.model.Field;
import org.priceglass.model.FlagRule;
import org.priceglass.mrf.Extras;

/** Makes rates of the elements of {@code payers_information} and {@code modifier_payer_information}. */
final class RateReader {
    /** The keys of a charge's rates. */
    static final JsonKeys OF_CHARGES = new JsonKeys(text("payer_name", Field.PAYER), text("plan_name", Field.PLAN),
            word("methodology", Field.METHODOLOGY), amount("standard_charge_dollar", Field.DOLLAR),
            amount("standard_charge_percentage", Field.PERCENTAGE), text("standard_charge_algorithm", Field.ALGORITHM),
            amount("median_amount", Field.MEDIAN).telling(DictionaryMark.V3),
            amount("10th_percentile", Field.P10).telling(DictionaryMark.V3),
            amount("90th_percentile", Field.P90).telling(DictionaryMark.V3),
            text("count", Field.COUNT).telling(DictionaryMark.V3),
            amount("estimated_amount", Field.ESTIMATED).telling(DictionaryMark.V2),
            text("additional_payer_notes", Field.PAYER_NOTES),
            word("contracting_method", Field.METHODOLOGY).telling(DictionaryMark.V1_1),
            amount("standard_charge", Field.DOLLAR).telling(DictionaryMark.V1_1),
            amount("standard_charge_percent", Field.PERCENTAGE).telling(DictionaryMark.V1_1));

    private static final JsonKeys OF_MODIFIERS = OF_CHARGES.with(text("description", Field.PAYER_NOTES));

    private final JsonParts parts;
    private final Members members;

    private RateReader(JsonParts parts, JsonKeys keys) {
        this.parts = parts;
        this.members = new Members(keys);
    }

    static RateReader ofCharges(JsonParts parts) {
        return new RateReader(parts, OF_CHARGES);
    }

    /** There, what the modifier does to the payer's prices stands under {@code description}. */
    static RateReader ofModifiers(JsonParts parts) {
        return new RateReader(parts, OF_MODIFIERS);
    }

    /** Adds the rates of an array of them; a single one without its array is flagged. */
    void readAll(int list) throws IOException {
        JsonTape tape = parts.tape();
        if (list == Members.ABSENT || parts.values().isBlank(list)) {
            return;
        }
        if (tape.kind(list) == JsonTape.ARRAY) {
            int end = tape.next(list);
            for (int element = list + 1; element < end; element = tape.next(element)) {
                read(element);
            }
        } else {
            parts.values().flag(Extras.OF_CHARGE, null, FlagRule.WRONG_TYPE, list);
            if (tape.kind(list) == JsonTape.OBJECT) {
                read(list);
            }
        }
    }

    void addMarks(DictionaryChoice choice) {
        choice.add(members);
        choice.add(OF_CHARGES, parts.scanner().seenEver());
    }

    private void read(int element) throws IOException {
        JsonTape tape = parts.tape();
        JsonValues values = parts.values();
        if (tape.kind(element) == JsonTape.RATE) {
            values.plain(add(element), parts.scanner().rows(), tape.row(element));
        } else if (tape.kind(element) == JsonTape.OBJECT) {
            members.read(tape, parts.text(), element);
            if (values.holdsSomething(members)) {
                values.put(members, add(element), "");
            }
        } else if (!values.isBlank(element)) {
            values.flag(add(element), null, FlagRule.WRONG_TYPE, element);
        }
    }

    private int add(int element) throws IOException {
        return parts.output().addRate(parts.offset(element), parts.length(element));
    }
}
