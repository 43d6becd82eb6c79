package org.priceglass.quality;

import org.priceglass.model.Charge;

/** Fingerprints of charges; those of the charge that was asked for last are kept, because several checks ask. */
final class Prints {
    private final Fingerprint fingerprint = new Fingerprint();
    private long last = Finding.NO_CHARGE;
    private Print print = new Print(0, 0);

    /**
     * Two charges of the same key are the same item: description, codes, setting, billing class, modifiers and drug.
     *
     * @param amounts
     *            of its amounts and rates
     */
    record Print(long key, long amounts) {
        /** Of all of it; never 0. */
        long whole() {
            long whole = key * 31 + amounts;
            return whole == 0 ? 1 : whole;
        }
    }

    /** Of a charge with an id of its own. */
    Print of(long id, Charge charge) {
        if (id != last) {
            last = id;
            print = new Print(
                    fingerprint.of(charge.description(), charge.codes(), charge.setting(), charge.billingClass(),
                            charge.modifiers(), charge.drug()),
                    fingerprint.of(charge.gross(), charge.cash(), charge.min(), charge.max(),
                            RateTexts.of(charge.rates())));
        }
        return print;
    }
}
