package org.priceglass.mrf.json;

import org.jspecify.annotations.Nullable;
import org.priceglass.model.Field;

/**
 * A key of CMS's JSON dictionaries, with the field that takes its value and the dictionary that it tells, if it is of
 * one family only.
 *
 * @param field
 *            null where the value is an object or array with a reader of its own
 */
record JsonKey(String name, Use use, @Nullable Field field, @Nullable DictionaryMark mark) {
    /** How a value becomes that of its field. */
    enum Use {
        TEXT, WORD, AMOUNT, PARTS
    }

    /** A value kept as published. */
    static JsonKey text(String name, Field field) {
        return new JsonKey(name, Use.TEXT, field, null);
    }

    /** One of the words that the dictionary lists. */
    static JsonKey word(String name, Field field) {
        return new JsonKey(name, Use.WORD, field, null);
    }

    /** Dollars or percent. */
    static JsonKey amount(String name, Field field) {
        return new JsonKey(name, Use.AMOUNT, field, null);
    }

    /** An object or array with a reader of its own. */
    static JsonKey parts(String name) {
        return new JsonKey(name, Use.PARTS, null, null);
    }

    /** The same key, where its presence tells the dictionary. */
    JsonKey telling(DictionaryMark dictionary) {
        return new JsonKey(name, use, field, dictionary);
    }
}
