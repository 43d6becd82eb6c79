package org.priceglass.mrf.json;

/** What a key tells of the data dictionary that a file follows. */
enum DictionaryMark {
    /** Only in the sample format 1.1. */
    V1_1,
    /** Only in 2.0 to 2.2.1. */
    V2,
    /** Since 2.2, and in 3.0 too. */
    SINCE_V2_2,
    /** Only in 3.0. */
    V3
}
