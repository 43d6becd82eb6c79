package org.priceglass.mrf.json;

import org.priceglass.model.Field;
import org.priceglass.model.FlagRule;
import org.priceglass.mrf.CellValues;
import org.priceglass.mrf.Extras;
import org.priceglass.mrf.TextPool;

/** Adds the codes of {@code code_information} to the charge. */
final class CodeReader {
    private static final JsonKeys KEYS = new JsonKeys(JsonKey.parts("code"), JsonKey.parts("type"));
    private static final int CODE = KEYS.index("code");
    private static final int TYPE = KEYS.index("type");

    private final JsonTape tape;
    private final JsonText text;
    private final JsonValues values;
    private final CellValues cells;
    private final Members members = new Members(KEYS);

    CodeReader(JsonTape tape, JsonText text, JsonValues values, CellValues cells) {
        this.tape = tape;
        this.text = text;
        this.values = values;
        this.cells = cells;
    }

    /** Adds the codes of an array of objects; a code in any other shape is flagged. */
    void readAll(int list) {
        if (list == Members.ABSENT || values.isBlank(list)) {
            return;
        }
        if (tape.kind(list) == JsonTape.ARRAY) {
            int end = tape.next(list);
            for (int element = list + 1; element < end; element = tape.next(element)) {
                read(element);
            }
        } else {
            values.flag(Extras.OF_CHARGE, Field.CODES, FlagRule.WRONG_TYPE, list);
            if (tape.kind(list) == JsonTape.OBJECT) {
                read(list);
            } else {
                cells.code(TextPool.NONE, text.id(list));
            }
        }
    }

    private void read(int element) {
        if (tape.kind(element) == JsonTape.OBJECT) {
            members.read(tape, text, element);
            cells.code(id(TYPE), id(CODE));
            values.put(members, Extras.OF_CHARGE, "code_information/");
        } else if (!values.isBlank(element)) {
            values.flag(Extras.OF_CHARGE, Field.CODES, FlagRule.WRONG_TYPE, element);
            cells.code(TextPool.NONE, text.id(element));
        }
    }

    private int id(int key) {
        int node = members.value(key);
        return node == Members.ABSENT ? TextPool.NONE : values.id(node);
    }
}
