package org.priceglass.workspace.packed;

import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.priceglass.mrf.TextPool;

/**
 * Descriptions of consecutive charges, deflated (column {@code DESCRIPTION_BLOCK.ENTRIES}), for the search by words.
 * The writing side is used again for every block by one thread.
 */
public final class DescriptionBlock implements AutoCloseable {
    /** A block is full at this many bytes of text. */
    public static final int FULL = 1 << 16;

    private static final int VERSION = 1;

    private final TextPool pool;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final ByteWriter text = new ByteWriter();
    private int lastOrdinal = -1;
    private int lastId = TextPool.NONE;
    private int generation = -1;

    public DescriptionBlock(TextPool pool) {
        this.pool = pool;
    }

    /** Takes the description of a charge, ordinals ascending. */
    public void add(int ordinal, int textId) {
        text.putVarint(ordinal - lastOrdinal - 1);
        if (textId == lastId && generation == pool.generation()) {
            text.putByte(0);
        } else {
            text.putByte(1);
            TextsWriter.write(text, pool, textId);
        }
        lastOrdinal = ordinal;
        lastId = textId;
        generation = pool.generation();
    }

    public boolean isFull() {
        return text.size() >= FULL;
    }

    public boolean isEmpty() {
        return text.size() == 0;
    }

    /** Packs what was taken and starts the next block. */
    public byte[] pack() {
        ByteWriter out = new ByteWriter();
        out.putByte(VERSION);
        out.putVarint(text.size());
        deflater.setInput(text.array(), 0, text.size());
        deflater.finish();
        byte[] chunk = new byte[1 << 14];
        while (!deflater.finished()) {
            out.putBytes(chunk, 0, deflater.deflate(chunk));
        }
        deflater.reset();
        text.clear();
        lastOrdinal = -1;
        lastId = TextPool.NONE;
        return out.toBytes();
    }

    @Override
    public void close() {
        deflater.end();
    }

    /** Takes the descriptions of a block. */
    @FunctionalInterface
    public interface Visitor {
        /** A charge's ordinal and its description; charges in a row that share it hand over the same String. */
        void description(int ordinal, String description);
    }

    /** Reads what {@link #pack} made. */
    public static void read(byte[] entries, Visitor visitor) {
        ByteReader head = new ByteReader(entries);
        head.expectVersion(VERSION);
        byte[] plain = new byte[head.getInt()];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(entries, head.position(), entries.length - head.position());
            int at = 0;
            while (at < plain.length && !inflater.finished()) {
                int n = inflater.inflate(plain, at, plain.length - at);
                if (n == 0) {
                    throw new IllegalStateException("a block of descriptions breaks off: the workspace is damaged");
                }
                at += n;
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException("a block of descriptions cannot be read: the workspace is damaged", e);
        } finally {
            inflater.end();
        }
        ByteReader in = new ByteReader(plain);
        int ordinal = -1;
        String description = "";
        while (in.position() < plain.length) {
            ordinal += 1 + in.getInt();
            if (in.getByte() != 0) {
                description = in.getText();
            }
            visitor.description(ordinal, description);
        }
    }
}
