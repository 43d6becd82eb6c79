package org.priceglass.mrf.json;

import static org.priceglass.mrf.json.JsonKey.parts;
import static org.priceglass.mrf.json.JsonKey.text;
import static org.priceglass.mrf.json.JsonKey.word;

import java.io.IOException;
import org.priceglass.model.Field;
import org.priceglass.mrf.Extras;

/** Makes the charge of one element of {@code modifier_information}: what a modifier does to the prices of payers. */
final class ModifierItemReader implements ItemReader {
    static final JsonKeys KEYS = new JsonKeys(text("description", Field.DESCRIPTION), word("setting", Field.SETTING),
            parts("code"), parts("modifier_payer_information"));
    private static final int CODE = KEYS.index("code");
    private static final int PAYERS = KEYS.index("modifier_payer_information");

    private final JsonParts parts;
    private final ModifierCodes modifiers;
    private final RateReader rates;
    private final Members members = new Members(KEYS);

    ModifierItemReader(JsonParts parts, ModifierCodes modifiers) {
        this.parts = parts;
        this.modifiers = modifiers;
        this.rates = RateReader.ofModifiers(parts);
    }

    @Override
    public boolean read(int object, ItemPlace place) throws IOException {
        members.read(parts.tape(), parts.text(), object);
        if (!parts.values().holdsSomething(members)) {
            return false;
        }
        parts.output().begin(place, place.pointer());
        parts.values().put(members, Extras.OF_CHARGE, "");
        modifiers.put(members.value(CODE));
        rates.readAll(members.value(PAYERS));
        parts.output().end();
        return true;
    }

    @Override
    public String lack() {
        return "modifier without any value";
    }

    @Override
    public void addMarks(DictionaryChoice choice) {
        rates.addMarks(choice);
    }
}
