package org.priceglass.workspace.packed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priceglass.model.Field;
import org.priceglass.model.Flag;
import org.priceglass.model.FlagRule;
import org.priceglass.mrf.Extras;

/** Flags and unknown columns of a charge or of its rates, by index of the rate. */
final class PackedExtras {
    static final PackedExtras NONE = new PackedExtras(new long[0], new long[0], new long[0], List.of());

    private static final Field[] FIELDS = Field.values();
    private static final FlagRule[] RULES = FlagRule.values();
    private static final int RULE_BITS = 8;

    private final long[] otherRates;
    private final long[] otherNames;
    private final long[] otherValues;
    private final List<PackedFlag> flags;

    private PackedExtras(long[] otherRates, long[] otherNames, long[] otherValues, List<PackedFlag> flags) {
        this.otherRates = otherRates;
        this.otherNames = otherNames;
        this.otherValues = otherValues;
        this.flags = flags;
    }

    /**
     * Writes what belongs to rates, or to the charge itself. Returns whether there was anything; else nothing is
     * written.
     */
    static boolean write(ByteWriter out, Extras extras, boolean ofRates, TextsWriter texts) {
        int others = 0;
        for (int i = 0; i < extras.others(); i++) {
            others += (extras.otherRate(i) >= 0) == ofRates ? 1 : 0;
        }
        int flags = 0;
        for (int i = 0; i < extras.flags(); i++) {
            flags += (extras.flagRate(i) >= 0) == ofRates ? 1 : 0;
        }
        if (others + flags == 0) {
            return false;
        }
        writeOthers(out, extras, ofRates, others, texts);
        writeFlags(out, extras, ofRates, flags, texts);
        return true;
    }

    private static void writeOthers(ByteWriter out, Extras extras, boolean ofRates, int n, TextsWriter texts) {
        long[] rates = new long[n];
        long[] names = new long[n];
        long[] values = new long[n];
        int next = 0;
        for (int i = 0; i < extras.others(); i++) {
            if ((extras.otherRate(i) >= 0) == ofRates) {
                rates[next] = extras.otherRate(i);
                names[next] = texts.ref(extras.otherName(i));
                values[next++] = texts.ref(extras.otherValue(i));
            }
        }
        out.putVarint(n);
        LongColumn.write(out, rates, n);
        LongColumn.write(out, names, n);
        LongColumn.write(out, values, n);
    }

    private static void writeFlags(ByteWriter out, Extras extras, boolean ofRates, int n, TextsWriter texts) {
        long[] rates = new long[n];
        long[] kinds = new long[n];
        long[] published = new long[n];
        int next = 0;
        for (int i = 0; i < extras.flags(); i++) {
            if ((extras.flagRate(i) >= 0) == ofRates) {
                rates[next] = extras.flagRate(i);
                kinds[next] = (long) extras.flagField(i).ordinal() << RULE_BITS | extras.flagRule(i).ordinal();
                published[next++] = texts.ref(extras.flagText(i));
            }
        }
        out.putVarint(n);
        LongColumn.write(out, rates, n);
        LongColumn.write(out, kinds, n);
        LongColumn.write(out, published, n);
    }

    static PackedExtras read(ByteReader in) {
        int others = in.getInt();
        long[] otherRates = LongColumn.read(in, others);
        long[] otherNames = LongColumn.read(in, others);
        long[] otherValues = LongColumn.read(in, others);
        int n = in.getInt();
        long[] rates = LongColumn.read(in, n);
        long[] kinds = LongColumn.read(in, n);
        long[] published = LongColumn.read(in, n);
        List<PackedFlag> flags = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            flags.add(new PackedFlag((int) rates[i], FIELDS[(int) kinds[i] >> RULE_BITS],
                    RULES[(int) kinds[i] & ((1 << RULE_BITS) - 1)], (int) published[i]));
        }
        return new PackedExtras(otherRates, otherNames, otherValues, List.copyOf(flags));
    }

    Map<String, String> other(int rate, InlineTexts texts, Phrases phrases) {
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < otherRates.length; i++) {
            if (otherRates[i] == rate) {
                found.put(texts.textOf((int) otherNames[i], phrases), texts.textOf((int) otherValues[i], phrases));
            }
        }
        return found;
    }

    List<Flag> flags(int rate, InlineTexts texts, Phrases phrases) {
        List<Flag> found = new ArrayList<>();
        for (PackedFlag flag : flags) {
            if (flag.rate() == rate) {
                String published = texts.text(flag.published(), phrases);
                found.add(new Flag(flag.field(), flag.rule(), published == null ? "" : published));
            }
        }
        return found;
    }

    boolean hasFlags() {
        return !flags.isEmpty();
    }
}
