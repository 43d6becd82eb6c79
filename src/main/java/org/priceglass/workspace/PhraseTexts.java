package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.PHRASE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.priceglass.workspace.packed.Phrases;

/**
 * The phrases that some charges use, fetched together: what is asked for and not known is noted, {@link #fetch} gets
 * all that was noted, and whoever asked asks again. For one call on one thread.
 */
final class PhraseTexts {
    private final DSLContext sql;
    private final Map<Long, String> known = new HashMap<>();
    private final Set<Long> missing = new HashSet<>();

    PhraseTexts(DSLContext sql) {
        this.sql = sql;
    }

    /** The phrases of a version; a text that is not known yet is empty. */
    Phrases of(int version) {
        return number -> {
            long id = StoredCharge.id(version, number);
            String text = known.get(id);
            if (text == null) {
                missing.add(id);
                return "";
            }
            return text;
        };
    }

    /** Gets what was asked for in vain; false where that was nothing. */
    boolean fetch() {
        if (missing.isEmpty()) {
            return false;
        }
        Wanted<Long> wanted = Wanted.longs(missing);
        sql.select(PHRASE.ID, PHRASE.TEXT).from(wanted.ids()).join(PHRASE).on(wanted.on(PHRASE.ID))
                .forEach(row -> known.put(row.value1(), row.value2()));
        missing.removeAll(known.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "phrases are missing, the first is " + missing.iterator().next() + ": the workspace is damaged");
        }
        return true;
    }
}
