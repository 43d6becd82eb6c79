package org.priceglass.mrf.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * Reads a file at a place of its own, so that several may read it at once; closing it leaves the file open. How much it
 * reads can be bounded: directories of archives are kept in memory, and theirs is no larger than what was read.
 */
final class ChannelView implements SeekableByteChannel {
    private final FileChannel file;
    private long position;
    private long quota = Long.MAX_VALUE;
    private boolean open = true;

    ChannelView(FileChannel file) {
        this.file = file;
    }

    /** Lets only so many more bytes be read. */
    void limit(long bytes) {
        quota = bytes;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        int n = file.read(target, position);
        if (n > 0) {
            position += n;
            quota -= n;
        }
        if (quota < 0) {
            throw new IOException("its directory is too large");
        }
        return n;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        if (newPosition < 0) {
            throw new IOException("it points before its beginning");
        }
        position = newPosition;
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }
}
