package org.priceglass.workspace.packed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Code;
import org.priceglass.model.Field;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.mrf.RateBuffer;
import org.priceglass.mrf.TextPool;

/**
 * Packs what a charge has beside its columns: place in the file, codes, modifiers, drug, billing class, exact amounts,
 * notes, unknown columns, flags. One writer serves one thread and is used again for every charge.
 */
public final class DetailWriter {
    /** A description or setting of more characters stands here as a whole, and only its beginning in its column. */
    public static final int MAX_COLUMN_TEXT = 30_000;

    private final TextPool pool;
    private final TextsWriter texts;
    private final ByteWriter body = new ByteWriter();
    private final ByteWriter whole = new ByteWriter();

    public DetailWriter(TextPool pool, PhraseNumbers phrases) {
        this.pool = pool;
        this.texts = new TextsWriter(pool, phrases);
    }

    /**
     * Packs the charge without its rates.
     *
     * @param continues
     *            ordinal of the charge that this one continues, {@link ChargeBuffer#NO_CONTINUATION} for a first part
     */
    public byte[] pack(ChargeBuffer charge, long continues) {
        texts.clear();
        body.clear();
        body.putVarint(charge.record());
        body.putVarint(charge.offset());
        body.putVarint(charge.length());
        int mask = writeTexts(charge);
        mask |= writeAmounts(charge);
        mask |= writeCodes(charge.codes());
        if (continues != ChargeBuffer.NO_CONTINUATION) {
            mask |= 1 << DetailForm.CONTINUES;
            body.putVarint(continues);
        }
        @Nullable
        String path = charge.path();
        if (path != null) {
            mask |= 1 << DetailForm.PATH;
            JsonPaths.write(body, path, charge.record());
        }
        mask |= PackedExtras.write(body, charge.extras(), false, texts) ? 1 << DetailForm.EXTRAS : 0;
        if (!texts.isEmpty()) {
            mask |= 1 << DetailForm.WRITTEN_OUT;
            texts.write(body);
        }
        whole.clear();
        whole.putByte(DetailForm.VERSION);
        whole.putVarint(mask);
        whole.putBytes(body.array(), 0, body.size());
        return whole.toBytes();
    }

    private int writeTexts(ChargeBuffer charge) {
        int mask = 0;
        for (int i = 0; i < DetailForm.TEXTS.size(); i++) {
            int ref = texts.ref(detailText(charge, DetailForm.TEXTS.get(i)));
            if (ref != TextRef.NONE) {
                mask |= 1 << i;
                body.putVarint(ref);
            }
        }
        return mask;
    }

    private int detailText(ChargeBuffer charge, Field field) {
        int id = charge.text(field);
        boolean hasColumn = field == Field.DESCRIPTION || field == Field.SETTING;
        return hasColumn && (id == TextPool.NONE || pool.length(id) <= MAX_COLUMN_TEXT) ? TextPool.NONE : id;
    }

    private int writeAmounts(ChargeBuffer charge) {
        int mask = 0;
        boolean usual = true;
        for (int i = 0; i < DetailForm.AMOUNTS.size(); i++) {
            byte scale = charge.scale(DetailForm.AMOUNTS.get(i));
            if (scale != RateBuffer.ABSENT) {
                mask |= 1 << (DetailForm.FIRST_AMOUNT + i);
                usual &= scale == DetailForm.USUAL_SCALE;
            }
        }
        mask |= usual ? 0 : 1 << DetailForm.SCALES;
        for (Field field : DetailForm.AMOUNTS) {
            if (charge.scale(field) != RateBuffer.ABSENT) {
                body.putSigned(charge.unscaled(field));
                if (!usual) {
                    body.putByte(charge.scale(field));
                }
            }
        }
        return mask;
    }

    private int writeCodes(List<Code> codes) {
        if (codes.isEmpty()) {
            return 0;
        }
        body.putVarint(codes.size());
        for (Code code : codes) {
            boolean asPublished = code.code().equals(code.published());
            body.putVarint((long) code.system().ordinal() << 1 | (asPublished ? 0 : 1));
            TextsWriter.write(body, code.code());
            if (!asPublished) {
                TextsWriter.write(body, code.published());
            }
        }
        return 1 << DetailForm.CODES;
    }
}
