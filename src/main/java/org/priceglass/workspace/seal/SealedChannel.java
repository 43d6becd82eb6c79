package org.priceglass.workspace.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.OptionalLong;
import org.h2.store.fs.FileBaseDefault;

/**
 * An open file: compares what it reads with the sums, renews them with what it writes. Reads by position do not wait
 * for each other, which is why they are not synchronized as those of H2's own base class are.
 */
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
final class SealedChannel extends FileBaseDefault {
    private final FileChannel file;
    private final BlockSums sums;
    private final Damage damage;

    SealedChannel(FileChannel file, BlockSums sums, Damage damage) {
        this.file = file;
        this.sums = sums;
        this.damage = damage;
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        int first = Math.toIntExact(position / BlockSums.BLOCK);
        int behind = Math.toIntExact((position + target.remaining() + BlockSums.BLOCK - 1) / BlockSums.BLOCK);
        if (sums.isUnknown(first, behind)) {
            return file.read(target, position);
        }
        ByteBuffer blocks = ByteBuffer.allocate((behind - first) * BlockSums.BLOCK);
        long start = (long) first * BlockSums.BLOCK;
        BlockSums.readFully(file, start, blocks);
        if (sums.firstDifferent(first, blocks).isPresent()) {
            readAgain(first, start, blocks);
        }
        int skipped = (int) (position - start);
        if (blocks.remaining() <= skipped) {
            return -1;
        }
        int length = Math.min(target.remaining(), blocks.remaining() - skipped);
        target.put(blocks.slice(skipped, length));
        return length;
    }

    /** What is written at this very moment may have been read half; with writers shut out, a difference is damage. */
    private void readAgain(int first, long start, ByteBuffer blocks) throws IOException {
        synchronized (sums) {
            BlockSums.readFully(file, start, blocks.clear());
            OptionalLong different = sums.firstDifferent(first, blocks);
            if (different.isPresent()) {
                damage.found(Damage.at(different.getAsLong()));
                damage.checkNone();
            }
        }
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        damage.checkNone();
        synchronized (sums) {
            int from = source.position();
            int written = file.write(source, position);
            sums.written(position, source.duplicate().position(from).limit(from + written));
            return written;
        }
    }

    @Override
    protected void implTruncate(long length) throws IOException {
        damage.checkNone();
        synchronized (sums) {
            file.truncate(length);
            sums.truncated(length);
        }
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
