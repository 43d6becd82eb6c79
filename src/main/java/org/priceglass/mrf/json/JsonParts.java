package org.priceglass.mrf.json;

/** What the readers of one file share. */
record JsonParts(JsonWindow window, JsonTape tape, JsonText text, JsonValues values, RateScanner scanner,
        ChargeOutput output) {
    /** Where a node begins in the file; of a string, behind its quote. */
    long offset(int node) {
        return window.sourceOffset(tape.from(node));
    }

    /** Bytes of a node in the file. */
    int length(int node) {
        return (int) (window.sourceOffset(tape.to(node)) - window.sourceOffset(tape.from(node)));
    }
}
