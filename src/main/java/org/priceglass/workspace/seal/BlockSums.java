package org.priceglass.workspace.seal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalLong;
import java.util.zip.CRC32C;

/**
 * The CRC-32C of each block of a file, as far as it is known; 4 bytes of memory for 4,096 of the file. Whoever writes
 * holds the monitor until file and sums agree again.
 */
final class BlockSums {
    /** Bytes of a block; all that H2 writes begins and ends with one. */
    static final int BLOCK = 4096;

    private static final int BLOCKS_AT_ONCE = 256;
    private static final int FIRST_BLOCKS = 64;

    private final BitSet known = new BitSet();
    private int[] sums;

    private BlockSums(int[] sums) {
        this.sums = sums;
        known.set(0, sums.length);
    }

    /** Of a file of which nothing is known. */
    static BlockSums unknown() {
        return new BlockSums(new int[0]);
    }

    static BlockSums of(int[] sums) {
        return new BlockSums(sums.clone());
    }

    /** Whether there is nothing to compare with. */
    synchronized boolean isUnknown() {
        return known.isEmpty();
    }

    /** Whether none of these blocks has a sum to compare with. */
    synchronized boolean isUnknown(int firstBlock, int behindLast) {
        int next = known.nextSetBit(firstBlock);
        return next < 0 || next >= behindLast;
    }

    /**
     * Compares bytes of the file, all that are there of each block, with the known sums.
     *
     * @return the offset within the file of the first block that differs
     */
    synchronized OptionalLong firstDifferent(int firstBlock, ByteBuffer bytes) {
        int block = firstBlock;
        for (ByteBuffer rest = bytes.duplicate(); rest.hasRemaining(); block++) {
            int sum = sumOfNext(rest);
            if (known.get(block) && sums[block] != sum) {
                return OptionalLong.of((long) block * BLOCK);
            }
        }
        return OptionalLong.empty();
    }

    /** Takes over what was written; of a block that was written in part nothing is known any more. */
    synchronized void written(long position, ByteBuffer bytes) {
        ByteBuffer rest = bytes.duplicate();
        int block = Math.toIntExact(position / BLOCK);
        int into = (int) (position % BLOCK);
        if (into > 0) {
            known.clear(block++);
            rest.position(Math.min(rest.limit(), rest.position() + BLOCK - into));
        }
        for (; rest.remaining() >= BLOCK; block++) {
            set(block, sumOfNext(rest));
        }
        if (rest.hasRemaining()) {
            known.clear(block);
        }
    }

    /** Forgets what is behind this length, a block that is cut in two included. */
    synchronized void truncated(long length) {
        int block = Math.toIntExact(length / BLOCK);
        known.clear(block, Math.max(block, known.length()));
    }

    /** Reads what is not known yet and returns the sum of every block. */
    synchronized int[] complete(FileChannel file) throws IOException {
        int blocks = Math.toIntExact((file.size() + BLOCK - 1) / BLOCK);
        ByteBuffer buffer = ByteBuffer.allocate(BLOCK * BLOCKS_AT_ONCE);
        for (int block = known.nextClearBit(0); block < blocks; block = known.nextClearBit(block)) {
            int behind = known.nextSetBit(block);
            int wanted = Math.min(BLOCKS_AT_ONCE, (behind < 0 ? blocks : Math.min(behind, blocks)) - block);
            readFully(file, (long) block * BLOCK, buffer.clear().limit(wanted * BLOCK));
            if (!buffer.hasRemaining()) {
                throw new EOFException("the file became shorter");
            }
            for (int i = block; buffer.hasRemaining(); i++) {
                set(i, sumOfNext(buffer));
            }
        }
        return Arrays.copyOf(sums, blocks);
    }

    /** Reads the whole file and returns the offset of the first block that differs. */
    OptionalLong firstDifferent(FileChannel file) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BLOCK * BLOCKS_AT_ONCE);
        long size = file.size();
        for (long position = 0; position < size; position += buffer.capacity()) {
            readFully(file, position, buffer.clear());
            OptionalLong different = firstDifferent(Math.toIntExact(position / BLOCK), buffer);
            if (different.isPresent()) {
                return different;
            }
        }
        return OptionalLong.empty();
    }

    /** Fills the buffer as far as the file goes, and makes it ready to be read. */
    static void readFully(FileChannel file, long position, ByteBuffer buffer) throws IOException {
        long next = position - buffer.position();
        int n = 0;
        while (n >= 0 && buffer.hasRemaining()) {
            n = file.read(buffer, next + buffer.position());
        }
        buffer.flip();
    }

    private void set(int block, int sum) {
        if (block >= sums.length) {
            sums = Arrays.copyOf(sums, Math.max(FIRST_BLOCKS, Math.max(block + 1, sums.length * 3 / 2)));
        }
        sums[block] = sum;
        known.set(block);
    }

    private static int sumOfNext(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        ByteBuffer block = bytes.slice(bytes.position(), Math.min(BLOCK, bytes.remaining()));
        bytes.position(bytes.position() + block.remaining());
        sum.update(block);
        return (int) sum.getValue();
    }
}
