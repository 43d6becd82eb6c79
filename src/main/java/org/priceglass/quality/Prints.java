package org.priceglass.quality;

import org.priceglass.model.Charge;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

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
            print = new Print(key(charge), amounts(charge));
        }
        return print;
    }

    private long key(Charge charge) {
        return fingerprint.add(charge.description()).add(charge.codes()).add(charge.setting())
                .add(charge.billingClass()).add(charge.modifiers()).add(charge.drug()).end();
    }

    private long amounts(Charge charge) {
        fingerprint.add(charge.gross()).add(charge.cash()).add(charge.min()).add(charge.max());
        for (Rate rate : charge.rates()) {
            fingerprint.add(rate.payer()).add(rate.plan()).add(rate.methodology()).add(rate.algorithm())
                    .add(rate.count());
            for (RateAmount kind : RateAmount.values()) {
                fingerprint.add(rate.amount(kind));
            }
        }
        return fingerprint.end();
    }
}
