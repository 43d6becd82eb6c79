package org.priceglass.workspace.packed;

/** Which texts of the reader's pool a version keeps in its phrase table. */
@FunctionalInterface
public interface PhraseNumbers {
    /** In place of a number: the text is to be written out. */
    int WRITE_OUT = 0;

    /** The number of the text with this id (never that of "no text"); asked once for each time the text occurs. */
    int number(int textId);
}
