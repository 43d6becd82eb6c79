package org.priceglass.workspace.packed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.Field;
import org.priceglass.model.Flag;
import org.priceglass.model.Position;
import org.priceglass.mrf.Extras;

/** What a charge has beside its columns (column {@code CHARGE.DETAIL}). Immutable. */
public final class PackedDetail {
    private static final CodeSystem[] SYSTEMS = CodeSystem.values();

    private final byte[] packed;
    private final Position position;
    private final Map<Field, Integer> texts = new EnumMap<>(Field.class);
    private final Map<Field, Amount> amounts = new EnumMap<>(Field.class);
    private final List<Code> codes;
    private final @Nullable Long continues;
    private final @Nullable String path;
    private final PackedExtras extras;
    private final InlineTexts inline;

    private PackedDetail(byte[] packed) {
        this.packed = packed;
        ByteReader in = new ByteReader(packed);
        in.expectVersion(DetailForm.VERSION);
        int mask = in.getInt();
        position = new Position(in.getVarint(), in.getVarint(), in.getInt());
        for (int i = 0; i < DetailForm.TEXTS.size(); i++) {
            if (DetailForm.has(mask, i)) {
                texts.put(DetailForm.TEXTS.get(i), in.getInt());
            }
        }
        boolean scales = DetailForm.has(mask, DetailForm.SCALES);
        for (int i = 0; i < DetailForm.AMOUNTS.size(); i++) {
            if (DetailForm.has(mask, DetailForm.FIRST_AMOUNT + i)) {
                long unscaled = in.getSigned();
                amounts.put(DetailForm.AMOUNTS.get(i),
                        new Amount(unscaled, scales ? in.getByte() : DetailForm.USUAL_SCALE));
            }
        }
        codes = DetailForm.has(mask, DetailForm.CODES) ? readCodes(in) : List.of();
        continues = DetailForm.has(mask, DetailForm.CONTINUES) ? in.getVarint() : null;
        path = DetailForm.has(mask, DetailForm.PATH) ? JsonPaths.read(in, position.record()) : null;
        extras = DetailForm.has(mask, DetailForm.EXTRAS) ? PackedExtras.read(in) : PackedExtras.NONE;
        inline = DetailForm.has(mask, DetailForm.WRITTEN_OUT) ? InlineTexts.read(in) : InlineTexts.NONE;
    }

    /** Reads what {@link DetailWriter} wrote; the array is not to be changed afterwards. */
    public static PackedDetail of(byte[] packed) {
        return new PackedDetail(packed);
    }

    private static List<Code> readCodes(ByteReader in) {
        int n = in.getInt();
        List<Code> codes = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            int head = in.getInt();
            String code = in.getText();
            codes.add(new Code(SYSTEMS[head >>> 1], code, (head & 1) == 0 ? code : in.getText()));
        }
        return List.copyOf(codes);
    }

    /** The value as stored. */
    public byte[] toBytes() {
        return packed.clone();
    }

    public Position position() {
        return position;
    }

    /** JSON pointer, null in CSV. */
    public @Nullable String path() {
        return path;
    }

    /** Ordinal of the charge that this one continues; null for a first part. */
    public @Nullable Long continues() {
        return continues;
    }

    /** In file order. */
    public List<Code> codes() {
        return codes;
    }

    /** Exact GROSS, CASH, MIN or MAX; null where the charge has none. */
    public @Nullable Amount amount(Field field) {
        return amounts.get(field);
    }

    /**
     * MODIFIERS (all in one text, as published), BILLING_CLASS, DRUG_UNIT, DRUG_TYPE or NOTES; null where absent.
     * DESCRIPTION and SETTING only where they are too long for their columns, which hold the beginning then.
     */
    public @Nullable String text(Field field, Phrases phrases) {
        return inline.text(texts.getOrDefault(field, TextRef.NONE), phrases);
    }

    public Map<String, String> other(Phrases phrases) {
        return extras.other(Extras.OF_CHARGE, inline, phrases);
    }

    public List<Flag> flags(Phrases phrases) {
        return extras.flags(Extras.OF_CHARGE, inline, phrases);
    }
}
