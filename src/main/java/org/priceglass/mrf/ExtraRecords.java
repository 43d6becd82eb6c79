package org.priceglass.mrf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priceglass.model.Flag;

/** Flags and unknown columns of a charge or of one of its rates, as records. */
record ExtraRecords(Map<String, String> other, List<Flag> flags) {
    private static final ExtraRecords NONE = new ExtraRecords(Map.of(), List.of());

    /** Those of the charge first, then one for each rate. */
    static List<ExtraRecords> of(ChargeBuffer buffer) {
        Extras extras = buffer.extras();
        TextPool texts = buffer.texts();
        List<ExtraRecords> all = new ArrayList<>(Collections.nCopies(buffer.rates().size() + 1, NONE));
        for (int i = 0; i < extras.flags(); i++) {
            Flag flag = new Flag(extras.flagField(i), extras.flagRule(i), texts.text(extras.flagText(i)));
            own(all, extras.flagRate(i)).flags.add(flag);
        }
        for (int i = 0; i < extras.others(); i++) {
            own(all, extras.otherRate(i)).put(texts.text(extras.otherName(i)), texts.text(extras.otherValue(i)));
        }
        return all;
    }

    private static ExtraRecords own(List<ExtraRecords> all, int rate) {
        int index = rate == Extras.OF_CHARGE ? 0 : rate + 1;
        ExtraRecords records = all.get(index);
        if (records.isEmpty()) {
            records = new ExtraRecords(new LinkedHashMap<>(), new ArrayList<>());
            all.set(index, records);
        }
        return records;
    }

    private boolean isEmpty() {
        return other.isEmpty() && flags.isEmpty();
    }

    /** Two columns may bear one name: the second one's value is kept under {@code name (2)}. */
    private void put(String name, String value) {
        String free = name;
        for (int n = 2; other.containsKey(free); n++) {
            free = name + " (" + n + ")";
        }
        other.put(free, value);
    }
}
