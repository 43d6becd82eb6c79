package org.priceglass.mrf.csv;

/** How a text is cut into records and fields. */
public enum CsvDialect {
    /**
     * Ours: records end at CR, LF or CRLF; blanks before an opening quote do no harm; a line whose quotes go wrong is
     * cut so that nothing behind it gets lost.
     */
    LENIENT,
    /**
     * That of CMS's validator (PapaParse with comma and line feed): records end at LF only; a quote opens a field only
     * as its very first character, and closes it only before a comma, a line feed or the end of the text, blanks
     * between them allowed; one that is never closed swallows the rest of the text.
     */
    CMS
}
