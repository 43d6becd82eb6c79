package org.priceglass.mrf.json;

import java.util.LinkedHashSet;
import java.util.Set;
import org.priceglass.model.Field;
import org.priceglass.mrf.CellValues;
import org.priceglass.mrf.Extras;
import org.priceglass.mrf.TextPool;

/**
 * Puts the modifiers of a charge, which stand in an array or in one text, under an old or a new key. Several are kept
 * as one text with {@code |} between them, as CSV files write them.
 */
final class ModifierCodes {
    private final JsonTape tape;
    private final JsonValues values;
    private final TextPool texts;
    private final CellValues cells;

    ModifierCodes(JsonTape tape, JsonValues values, TextPool texts, CellValues cells) {
        this.tape = tape;
        this.values = values;
        this.texts = texts;
        this.cells = cells;
    }

    void put(int... nodes) {
        Set<Integer> ids = new LinkedHashSet<>();
        for (int node : nodes) {
            if (node != Members.ABSENT) {
                add(node, ids);
            }
        }
        if (ids.size() == 1) {
            cells.text(Extras.OF_CHARGE, Field.MODIFIERS, ids.iterator().next());
        } else if (ids.size() > 1) {
            String joined = String.join("|", ids.stream().map(texts::text).toList());
            cells.text(Extras.OF_CHARGE, Field.MODIFIERS, texts.intern(joined));
        }
    }

    private void add(int node, Set<Integer> ids) {
        if (tape.kind(node) == JsonTape.ARRAY) {
            int end = tape.next(node);
            for (int element = node + 1; element < end; element = tape.next(element)) {
                add(element, ids);
            }
        } else if (!values.isBlank(node)) {
            ids.add(values.id(node));
        }
    }
}
