package org.priceglass.conformance.notes;

import org.priceglass.conformance.Rule;

/** What can be wrong with the characters of a text. */
enum TextFault {
    NOT_UTF8(NoteRules.NOT_UTF8), INVISIBLE(NoteRules.INVISIBLE), LOST(NoteRules.LOST), MOJIBAKE(NoteRules.MOJIBAKE);

    private final Rule rule;

    TextFault(Rule rule) {
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    int bit() {
        return 1 << ordinal();
    }

    static TextFault ofBit(int bit) {
        return values()[Integer.numberOfTrailingZeros(bit)];
    }
}
