package org.priceglass.conformance;

/**
 * A dictionary and why it was chosen.
 *
 * @param reason
 *            in words, for the reader of a report
 */
public record DictionaryChoice(Dictionary dictionary, String reason) {
    /** One that was asked for. */
    public static DictionaryChoice given(Dictionary dictionary) {
        return new DictionaryChoice(dictionary, "as asked for");
    }
}
