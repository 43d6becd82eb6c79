package org.priceglass.workspace.packed;

import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.priceglass.code.CodeKey;
import org.priceglass.model.Code;
import org.priceglass.mrf.TextPool;

/**
 * Descriptions of consecutive charges with the keys of their codes, deflated (column
 * {@code DESCRIPTION_BLOCK.ENTRIES}), for the search by words, which counts what it finds by code. The hospital's own
 * codes are left out: they mean nothing elsewhere. The writing side is used again for every block by one thread.
 */
public final class DescriptionBlock {
    /** A block is full at this many bytes of text. */
    public static final int FULL = 1 << 16;

    private static final int VERSION = 1;
    private static final int NEW_TEXT = 1;
    private static final int NEW_CODES = 2;
    /** The key's top bits are its system: turned down, they leave short codes with short numbers. */
    private static final int SYSTEM_BITS = 6;

    private final TextPool pool;
    private final ByteWriter text = new ByteWriter();
    private int lastOrdinal = -1;
    private int lastId = -1;
    private int generation = -1;
    private long[] keys = new long[16];
    private int keyCount;

    public DescriptionBlock(TextPool pool) {
        this.pool = pool;
    }

    /** Takes the description and the codes of a charge, ordinals ascending. */
    public void add(int ordinal, int textId, List<Code> codes) {
        boolean newText = textId != lastId || generation != pool.generation();
        boolean newCodes = takeKeys(codes);
        text.putVarint(ordinal - lastOrdinal - 1);
        text.putByte((newText ? NEW_TEXT : 0) | (newCodes ? NEW_CODES : 0));
        if (newText) {
            TextsWriter.write(text, pool, textId);
        }
        if (newCodes) {
            text.putVarint(keyCount);
            for (int i = 0; i < keyCount; i++) {
                text.putVarint(Long.rotateLeft(keys[i], SYSTEM_BITS));
            }
        }
        lastOrdinal = ordinal;
        lastId = textId;
        generation = pool.generation();
    }

    /** Whether the keys are others than those of the charge before. */
    private boolean takeKeys(List<Code> codes) {
        boolean changed = false;
        int n = 0;
        for (int i = 0; i < codes.size(); i++) {
            Code code = codes.get(i);
            if (!code.system().isLocal()) {
                long key = CodeKey.of(code);
                if (n == keys.length) {
                    keys = Arrays.copyOf(keys, n * 2);
                }
                changed |= n >= keyCount || keys[n] != key;
                keys[n++] = key;
            }
        }
        changed |= n != keyCount;
        keyCount = n;
        return changed;
    }

    public boolean isFull() {
        return text.size() >= FULL;
    }

    public boolean isEmpty() {
        return text.size() == 0;
    }

    /** Ends the block and starts the next one; give the bytes to {@link #pack}. */
    public byte[] end() {
        byte[] block = text.toBytes();
        text.clear();
        lastOrdinal = -1;
        lastId = -1;
        keyCount = 0;
        return block;
    }

    /** Packs a block that has ended, in any thread. */
    public static byte[] pack(byte[] block) {
        ByteWriter out = new ByteWriter();
        out.putByte(VERSION);
        out.putVarint(block.length);
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED, true)) {
            deflater.setInput(block);
            deflater.finish();
            byte[] chunk = new byte[1 << 14];
            while (!deflater.finished()) {
                out.putBytes(chunk, 0, deflater.deflate(chunk));
            }
        }
        return out.toBytes();
    }

    /** Takes the charges of a block. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * A charge's ordinal, its description (empty where it has none) and the keys of its codes. Charges in a row
         * that agree hand over the same objects, which are not to be changed.
         */
        void charge(int ordinal, String description, long[] codeKeys);
    }

    /** Reads what {@link #pack} made. */
    public static void read(byte[] entries, Visitor visitor) {
        ByteReader in = new ByteReader(inflate(entries));
        int ordinal = -1;
        String description = "";
        long[] codeKeys = {};
        while (in.position() < in.array().length) {
            ordinal += 1 + in.getInt();
            int changes = in.getByte();
            if ((changes & NEW_TEXT) != 0) {
                description = in.getText();
            }
            if ((changes & NEW_CODES) != 0) {
                codeKeys = new long[in.getInt()];
                for (int i = 0; i < codeKeys.length; i++) {
                    codeKeys[i] = Long.rotateRight(in.getVarint(), SYSTEM_BITS);
                }
            }
            visitor.charge(ordinal, description, codeKeys);
        }
    }

    private static byte[] inflate(byte[] entries) {
        ByteReader head = new ByteReader(entries);
        head.expectVersion(VERSION);
        byte[] plain = new byte[head.getInt()];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(entries, head.position(), entries.length - head.position());
            int at = 0;
            while (at < plain.length && !inflater.finished()) {
                int n = inflater.inflate(plain, at, plain.length - at);
                if (n == 0) {
                    throw new IllegalStateException("a block of descriptions breaks off: the workspace is damaged");
                }
                at += n;
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IllegalStateException("a block of descriptions cannot be read: the workspace is damaged", e);
        }
    }
}
