package org.priceglass.mrf.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.UnreadableFileException;

/** A ZIP archive as its directory lists it, zip64 included. */
final class ZipDirectory implements Closeable {
    static final String LABEL = "ZIP archive";

    /** Names that are not UTF-8 are in the code page of the first PCs. */
    private static final Charset CODE_PAGE_437 = Charset.forName("IBM437");
    private static final int BUFFER = 64 << 10;
    /** The directory is kept in memory; a file takes some 150 bytes of it. */
    private static final long MAX_DIRECTORY = 16L << 20;

    private final ChannelView packed;
    private final ZipFile zip;

    ZipDirectory(FileChannel file) throws IOException {
        packed = new ChannelView(file);
        packed.limit(MAX_DIRECTORY);
        zip = ZipFile.builder().setSeekableByteChannel(packed).setIgnoreLocalFileHeader(true).get();
        packed.limit(Long.MAX_VALUE);
    }

    List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }

    @Nullable
    UnreadableFileException refusal(ZipArchiveEntry entry) {
        return refusal(entry, zip.canReadEntryData(entry));
    }

    /**
     * What an entry holds. The inflater of Java is fed in larger pieces than the library would, which takes less time.
     */
    InputStream open(ZipArchiveEntry entry) throws IOException {
        return switch (ZipMethod.getMethodByCode(entry.getMethod())) {
            case STORED -> raw(entry);
            case DEFLATED -> new Inflated(raw(entry));
            default -> {
                synchronized (packed) {
                    yield zip.getInputStream(entry);
                }
            }
        };
    }

    /** The library reads headers at the place where another stream of the archive may read data. */
    private InputStream raw(ZipArchiveEntry entry) throws IOException {
        synchronized (packed) {
            return zip.getRawInputStream(entry);
        }
    }

    static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            return new String(raw, CODE_PAGE_437);
        }
    }

    static boolean isFile(ZipArchiveEntry entry) {
        return !entry.isDirectory() && !entry.isUnixSymlink();
    }

    static @Nullable UnreadableFileException refusal(ZipArchiveEntry entry, boolean readable) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Damage.encrypted();
        }
        return readable
                ? null
                : UnreadableFileException.notReadYet("packed in a way that is not read (ZIP method " + entry.getMethod()
                        + "): unpack it and read the file inside");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Gives the memory back that is not Java's. */
    private static final class Inflated extends InflaterInputStream {
        Inflated(InputStream packed) {
            super(packed, new Inflater(true), BUFFER);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
