package org.priceglass.quality;

import java.util.List;
import org.priceglass.model.Charge;

/** What the same MRF had before: its charges are shown first, then those that are judged are compared with them. */
public final class LastVersion {
    private static final String CHANGED = "changed-since-last";
    private static final String LOST = "lost-since-last";

    private final Prints prints = new Prints();
    private final KeySet before = new KeySet();
    private final KeySet met = new KeySet();
    private long shown;
    private long items;
    private long found;

    /** Whether a check cannot do without it. */
    public static boolean isNeededBy(String check) {
        return check.equals(CHANGED) || check.equals(LOST);
    }

    /** Shows a charge of the version before. */
    public void add(Charge charge) {
        Prints.Print print = prints.of(shown++, charge);
        items += before.putIfAbsent(print.key(), print.amounts()) == 0 ? 1 : 0;
    }

    List<Check> checks(Prints own) {
        return List.of(changed(own), lost());
    }

    private Check changed(Prints own) {
        CheckInfo info = new CheckInfo(CHANGED, ScorePart.FRESHNESS, Severity.PATTERN, "charges",
                "Charges that the version before did not have, or had with other amounts",
                "charges whose key is new or has other amounts or rates / all charges; 0 / 0 without a version before");
        return new Check() {
            @Override
            public CheckInfo info() {
                return info;
            }

            @Override
            public void look(long id, Charge charge, Tally tally) {
                if (items > 0) {
                    compare(id, own.of(id, charge), charge, tally);
                }
            }
        };
    }

    private void compare(long id, Prints.Print print, Charge charge, Tally tally) {
        tally.looked(1);
        long amounts = before.get(print.key());
        if (amounts == 0) {
            tally.hit(Finding.ofCharge(id, "new: " + charge.description()));
        } else {
            found += met.putIfAbsent(print.key(), 1) == 0 ? 1 : 0;
            if (amounts != print.amounts()) {
                tally.hit(Finding.ofCharge(id, "other amounts: " + charge.description()));
            }
        }
    }

    private Check lost() {
        CheckInfo info = new CheckInfo(LOST, ScorePart.COMPLETENESS, Severity.DOUBT, "items",
                "Items that the version before had and this one lacks",
                "keys of the version before that no charge has / keys of the version before");
        return HeaderCheck.of(info, tally -> {
            tally.looked(items);
            if (items > found) {
                tally.hits(items - found, Finding.ofAll(items - found + " of " + items + " items are gone"));
            }
        });
    }
}
