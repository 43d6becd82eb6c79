package org.priceglass.mrf.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.Field;
import org.priceglass.model.FlagRule;
import org.priceglass.mrf.CellValues;
import org.priceglass.mrf.Extras;
import org.priceglass.mrf.RateBuffer;
import org.priceglass.mrf.TextPool;

/**
 * Puts the values of nodes into the charge being read. A number in quotes and a text without them are what they say;
 * null, blank texts and empty containers are nothing; a container where a plain value belongs is kept as its JSON and
 * flagged.
 */
final class JsonValues {
    private static final int MAX_FIELD_BYTES = 10 << 20;

    /** Of a text that is too long, what its flag shows. */
    private static final int SHOWN_BYTES = 200;

    private static final byte[] NO_BYTES = {};

    private final JsonTape tape;
    private final JsonText text;
    private final TextPool texts;
    private final CellValues cells;

    JsonValues(JsonTape tape, JsonText text, TextPool texts, CellValues cells) {
        this.tape = tape;
        this.text = text;
        this.texts = texts;
        this.cells = cells;
    }

    /** Whether a node holds nothing; if it is a scalar that does, its text is located then. */
    boolean isBlank(int node) {
        if (tape.kind(node) == JsonTape.NULL) {
            return true;
        }
        if (tape.isContainer(node)) {
            return tape.next(node) == node + 1;
        }
        text.locate(node);
        return text.from() == text.to();
    }

    /** Whether any key of an object, known or not, has a value. */
    boolean holdsSomething(Members members) {
        for (long left = members.seen(); left != 0; left &= left - 1) {
            if (!isBlank(members.value(Long.numberOfTrailingZeros(left)))) {
                return true;
            }
        }
        for (int i = 0; i < members.unknown(); i++) {
            if (!isBlank(members.unknownKey(i) + 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Puts all of an object but the parts that have readers of their own. Two keys for one field (an old and a new one)
     * fill it once; the second is kept by its name.
     *
     * @param rate
     *            index of the rate, or {@link Extras#OF_CHARGE}
     * @param within
     *            stands before the names of unknown keys
     */
    void put(Members members, int rate, String within) {
        long filled = 0;
        for (long left = members.seen(); left != 0; left &= left - 1) {
            int index = Long.numberOfTrailingZeros(left);
            JsonKey key = members.keys().key(index);
            Field field = key.field();
            if (field != null) {
                long bit = 1L << field.ordinal();
                if ((filled & bit) != 0) {
                    other(rate, key.name(), members.value(index));
                } else if (put(rate, field, key.use(), members.value(index))) {
                    filled |= bit;
                }
            }
        }
        for (int i = 0; i < members.unknown(); i++) {
            putUnknown(rate, members.unknownKey(i), within);
        }
        for (int i = 0; i < members.replaced(); i++) {
            Field field = members.keys().key(members.replacedKey(i)).field();
            flag(rate, field, FlagRule.DUPLICATE_KEY, members.replacedValue(i));
        }
    }

    /** Keeps a value under a name, where it is not blank. */
    void other(int rate, String name, int node) {
        if (!isBlank(node)) {
            cells.other(rate, texts.intern(name), text.id(node));
        }
    }

    /** Puts a plain rate's values. */
    void plain(int rate, RateBuffer rows, int row) {
        cells.plain(rate, rows, row);
    }

    /** Flags a node, with its text. */
    void flag(int rate, @Nullable Field field, FlagRule rule, int node) {
        Field unknown = rate == Extras.OF_CHARGE ? Field.OTHER : Field.PAYER_OTHER;
        cells.flag(rate, field == null ? unknown : field, rule, text.id(node));
    }

    /** The trimmed text of a node; of a container its JSON; {@link TextPool#NONE} where it is blank. */
    int id(int node) {
        return isBlank(node) ? TextPool.NONE : text.id(node);
    }

    /** Puts the value of one field; false where it is blank. */
    private boolean put(int rate, Field field, JsonKey.Use use, int node) {
        if (isBlank(node)) {
            return false;
        }
        if (tape.isContainer(node)) {
            flag(rate, field, FlagRule.WRONG_TYPE, node);
            if (use == JsonKey.Use.TEXT) {
                cells.text(rate, field, text.id(node));
            }
            return true;
        }
        switch (use) {
            case AMOUNT -> amount(rate, field, node);
            case WORD -> cells.word(rate, field, internWithinLimit(rate, field));
            default -> cells.text(rate, field, internWithinLimit(rate, field));
        }
        return true;
    }

    private void amount(int rate, Field field, int node) {
        byte[] plain = tape.kind(node) == JsonTape.NUMBER && hasExponent() ? withoutExponent(node) : NO_BYTES;
        if (plain.length == 0) {
            cells.amount(rate, field, text.bytes(), text.from(), text.to());
        } else {
            cells.amount(rate, field, plain, 0, plain.length);
            flag(rate, field, FlagRule.FORMATTED_NUMBER, node);
        }
    }

    private boolean hasExponent() {
        for (int i = text.from(); i < text.to(); i++) {
            if ((text.bytes()[i] | 0x20) == 'e') {
                return true;
            }
        }
        return false;
    }

    /**
     * A JSON number with an exponent as a plain decimal: exact here (RFC 8259, section 6), unlike the 1.23E+05 that a
     * spreadsheet rounds to in CSV. Empty where it is none, or too large or too fine for an amount.
     */
    private byte[] withoutExponent(int node) {
        try {
            BigDecimal value = new BigDecimal(text.string(node));
            boolean fits = value.precision() - value.scale() <= Amount.MAX_SCALE && value.scale() <= Amount.MAX_SCALE;
            return fits ? value.toPlainString().getBytes(StandardCharsets.US_ASCII) : NO_BYTES;
        } catch (NumberFormatException e) {
            return NO_BYTES;
        }
    }

    private void putUnknown(int rate, int key, String within) {
        if (!isBlank(key + 1)) {
            int name = within.isEmpty() ? text.id(key) : texts.intern(within + text.string(key));
            cells.other(rate, name, text.id(key + 1));
        }
    }

    private int internWithinLimit(int rate, Field field) {
        int from = text.from();
        if (text.to() - from <= MAX_FIELD_BYTES) {
            return texts.intern(text.bytes(), from, text.to());
        }
        int shown = texts.intern(text.bytes(), from, text.cut(from + SHOWN_BYTES));
        cells.flag(rate, field, FlagRule.OVER_LONG_FIELD, shown);
        return texts.intern(text.bytes(), from, text.cut(from + MAX_FIELD_BYTES));
    }
}
