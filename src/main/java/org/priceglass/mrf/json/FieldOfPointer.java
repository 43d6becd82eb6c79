package org.priceglass.mrf.json;

import static org.priceglass.mrf.json.JsonKey.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.priceglass.model.Field;
import org.priceglass.mrf.RecordFields.Part;

/** Which field takes the value at a pointer, by the keys that it leads through. */
final class FieldOfPointer {
    private static final JsonKeys CODE = new JsonKeys(text("code", Field.CODES), text("type", Field.CODES));
    /** The keys of each object in an item, a star for any index. */
    private static final Map<String, JsonKeys> IN_ITEM = Map.of("", ModifierItemReader.KEYS, "/drug_information",
            ChargeItemReader.DRUG_KEYS, "/code_information/*", CODE, "/billing_code_information/*", CODE,
            "/standard_charges/*", ChargeItemReader.CHARGE, "/standard_charges/*/payers_information/*",
            RateReader.OF_CHARGES, "/modifier_payer_information/*", RateReader.OF_CHARGES);
    private static final Map<String, JsonKeys> IN_RATE = Map.of("", RateReader.OF_CHARGES);

    private FieldOfPointer() {
    }

    /**
     * The field of a value; empty where no dictionary knows its place.
     *
     * @param pointer
     *            from the item or, for a rate, from its element
     */
    static Optional<Field> of(String pointer, Part part) {
        int end = pointer.lastIndexOf('/');
        if (end < 0) {
            return Optional.empty();
        }
        String object = pointer.substring(0, end).toLowerCase(Locale.ROOT).replaceAll("/\\d+(?=/|$)", "/*");
        JsonKeys keys = (part == Part.RATE ? IN_RATE : IN_ITEM).get(object);
        return keys == null ? Optional.empty() : field(keys, pointer.substring(end + 1));
    }

    private static Optional<Field> field(JsonKeys keys, String key) {
        byte[] name = key.getBytes(StandardCharsets.UTF_8);
        int index = keys.find(name, 0, name.length);
        return index == JsonKeys.UNKNOWN ? Optional.empty() : Optional.ofNullable(keys.key(index).field());
    }
}
