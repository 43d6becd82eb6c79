package org.priceglass.mrf.json;

import static org.priceglass.mrf.json.JsonKey.amount;
import static org.priceglass.mrf.json.JsonKey.parts;
import static org.priceglass.mrf.json.JsonKey.text;
import static org.priceglass.mrf.json.JsonKey.word;

import java.io.IOException;
import org.priceglass.model.Field;
import org.priceglass.model.FlagRule;
import org.priceglass.mrf.CellValues;
import org.priceglass.mrf.Extras;

/**
 * Makes charges of one element of {@code standard_charge_information}: one for each of its {@code standard_charges}.
 * Description, codes and drug are the item's, so every one of its charges has them.
 */
final class ChargeItemReader implements ItemReader {
    private static final JsonKeys ITEM = new JsonKeys(text("description", Field.DESCRIPTION), parts("code_information"),
            parts("billing_code_information").telling(DictionaryMark.V1_1),
            parts("drug_information").telling(DictionaryMark.SINCE_V2_2), parts("standard_charges"));
    private static final int CODES = ITEM.index("code_information");
    private static final int BILLING_CODES = ITEM.index("billing_code_information");
    private static final int DRUG = ITEM.index("drug_information");
    private static final int CHARGES = ITEM.index("standard_charges");

    static final JsonKeys DRUG_KEYS = new JsonKeys(text("unit", Field.DRUG_UNIT), word("type", Field.DRUG_TYPE));

    static final JsonKeys CHARGE = new JsonKeys(word("setting", Field.SETTING), amount("gross_charge", Field.GROSS),
            amount("discounted_cash", Field.CASH), amount("minimum", Field.MIN), amount("maximum", Field.MAX),
            word("billing_class", Field.BILLING_CLASS), text("additional_generic_notes", Field.NOTES),
            parts("payers_information"), parts("modifier_code").telling(DictionaryMark.V3), parts("modifiers"));
    private static final int PAYERS = CHARGE.index("payers_information");
    private static final int MODIFIER_CODE = CHARGE.index("modifier_code");
    private static final int MODIFIERS = CHARGE.index("modifiers");

    private final JsonParts parts;
    private final CodeReader codes;
    private final ModifierCodes modifiers;
    private final RateReader rates;
    private final Members item = new Members(ITEM);
    private final Members drug = new Members(DRUG_KEYS);
    private final Members charge = new Members(CHARGE);

    ChargeItemReader(JsonParts parts, CellValues cells, ModifierCodes modifiers) {
        this.parts = parts;
        this.modifiers = modifiers;
        this.codes = new CodeReader(parts.tape(), parts.text(), parts.values(), cells);
        this.rates = RateReader.ofCharges(parts);
    }

    @Override
    public boolean read(int object, ItemPlace place) throws IOException {
        JsonTape tape = parts.tape();
        item.read(tape, parts.text(), object);
        int charges = item.value(CHARGES);
        if (charges == Members.ABSENT || parts.values().isBlank(charges)) {
            return false;
        }
        String pointer = place.pointer() + "/" + parts.text().string(charges - 1);
        if (tape.kind(charges) != JsonTape.ARRAY) {
            begin(place, pointer);
            parts.values().flag(Extras.OF_CHARGE, null, FlagRule.WRONG_TYPE, charges - 1);
            end(charges);
            return true;
        }
        boolean any = false;
        int end = tape.next(charges);
        int index = 0;
        for (int element = charges + 1; element < end; element = tape.next(element)) {
            if (tape.kind(element) != JsonTape.NULL) {
                any = true;
                begin(place, pointer + "/" + index);
                end(element);
            }
            index++;
        }
        return any;
    }

    @Override
    public String lack() {
        return "item without standard_charges";
    }

    @Override
    public void addMarks(DictionaryChoice choice) {
        choice.add(item);
        choice.add(charge);
        rates.addMarks(choice);
    }

    private void begin(ItemPlace place, String pointer) {
        parts.output().begin(place, pointer);
        parts.values().put(item, Extras.OF_CHARGE, "");
        codes.readAll(item.value(CODES));
        codes.readAll(item.value(BILLING_CODES));
        readDrug(item.value(DRUG));
    }

    private void end(int element) throws IOException {
        if (parts.tape().kind(element) == JsonTape.OBJECT) {
            charge.read(parts.tape(), parts.text(), element);
            parts.values().put(charge, Extras.OF_CHARGE, "");
            modifiers.put(charge.value(MODIFIER_CODE), charge.value(MODIFIERS));
            rates.readAll(charge.value(PAYERS));
        } else {
            parts.values().flag(Extras.OF_CHARGE, null, FlagRule.WRONG_TYPE, element);
        }
        parts.output().end();
    }

    private void readDrug(int node) {
        JsonValues values = parts.values();
        if (node == Members.ABSENT || values.isBlank(node)) {
            return;
        }
        int object = parts.tape().kind(node) == JsonTape.ARRAY ? node + 1 : node;
        if (object != node || parts.tape().kind(node) != JsonTape.OBJECT) {
            values.flag(Extras.OF_CHARGE, Field.DRUG_UNIT, FlagRule.WRONG_TYPE, node);
        }
        if (parts.tape().kind(object) == JsonTape.OBJECT) {
            drug.read(parts.tape(), parts.text(), object);
            values.put(drug, Extras.OF_CHARGE, "drug_information/");
        }
    }
}
