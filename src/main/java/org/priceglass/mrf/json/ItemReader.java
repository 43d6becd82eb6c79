package org.priceglass.mrf.json;

import java.io.IOException;

/** Makes charges of one element of an array of the root. */
interface ItemReader {
    /**
     * Hands over the charges of an object.
     *
     * @return whether it holds any; if not, it is to be set aside
     */
    boolean read(int object, ItemPlace place) throws IOException;

    /** What an element lacks that makes no charge, for the summary. */
    String lack();

    /** Every mark of a dictionary that the elements bore so far. */
    void addMarks(DictionaryChoice choice);
}
