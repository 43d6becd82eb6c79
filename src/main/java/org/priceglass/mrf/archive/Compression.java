package org.priceglass.mrf.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.priceglass.mrf.sniff.FileKind;
import org.tukaani.xz.XZInputStream;

/** Packings of one stream of bytes. Several packed files one behind the other are one text in all of them. */
enum Compression {
    GZIP(FileKind.GZIP, "gzip") {
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return new GZIPInputStream(packed, BUFFER);
        }
    },
    BZIP2(FileKind.BZIP2, "bzip2 file") {
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return new BZip2CompressorInputStream(new BufferedInputStream(packed, BUFFER), true);
        }
    },
    XZ(FileKind.XZ, "xz file") {
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return new XZInputStream(new BufferedInputStream(packed, BUFFER), MEMORY_KIB);
        }
    };

    /** What a dictionary may take; the strongest setting of xz and of 7-Zip's usual ones takes 64 MB. */
    static final int MEMORY_KIB = 128 << 10;
    private static final int BUFFER = 64 << 10;

    private final FileKind kind;
    private final String label;

    Compression(FileKind kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    abstract InputStream unpack(InputStream packed) throws IOException;

    String label() {
        return label;
    }

    static Optional<Compression> of(FileKind kind) {
        for (Compression each : values()) {
            if (each.kind == kind) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
