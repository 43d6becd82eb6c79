package org.priceglass.ask;

/**
 * How many findings the check by CMS's rules made.
 *
 * @param dictionary
 *            that was checked by, {@code 2.2.0}
 * @param notes
 *            beyond CMS
 */
public record Verdict(String dictionary, long errors, long alerts, long notes) {
    /** Whether CMS's validator finds no error. */
    public boolean isValid() {
        return errors == 0;
    }
}
