package org.priceglass.mrf.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.priceglass.mrf.UnreadableFileException;

/** Unpacked data; where they are damaged, says so in one line. */
final class UnpackedStream extends FilterInputStream {
    private final String what;
    private long bytes;

    /** Makes the stream that unpacks another one. */
    interface Unpacker {
        InputStream unpack(InputStream packed) throws IOException;
    }

    private UnpackedStream(String what, InputStream in) {
        super(in);
        this.what = what;
    }

    /**
     * @param what
     *            the archive, for the message
     */
    static InputStream of(String what, InputStream packed, Unpacker unpacker) throws IOException {
        try {
            return new UnpackedStream(what, unpacker.unpack(packed));
        } catch (ZipException | EOFException e) {
            packed.close();
            throw damaged(what, 0, e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        try {
            int read = super.read(target, from, length);
            bytes += Math.max(read, 0);
            return read;
        } catch (ZipException | EOFException e) {
            throw damaged(what, bytes, e);
        }
    }

    private static UnreadableFileException damaged(String what, long bytes, IOException fault) {
        String reason = fault instanceof EOFException ? "it breaks off" : String.valueOf(fault.getMessage());
        return new UnreadableFileException(
                "the %s is damaged behind %d unpacked bytes (%s): fetch it again".formatted(what, bytes, reason),
                fault);
    }
}
