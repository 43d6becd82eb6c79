package org.priceglass.mrf.csv;

/** Why a record cannot be cut into fields. Reading goes on at the line after the one where the record begins. */
enum RecordFault {
    NONE(""), UNCLOSED_QUOTE("unclosed quote"), OVER_LONG_FIELD("over-long field"), OVER_LONG_RECORD(
            "over-long record");

    private final String reason;

    RecordFault(String reason) {
        this.reason = reason;
    }

    /** The words in summaries. */
    String reason() {
        return reason;
    }
}
