package org.priceglass.mrf.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.sniff.FileHead;
import org.priceglass.mrf.sniff.FileKind;

/** The members of a file. */
public final class MrfFiles {
    private MrfFiles() {
    }

    /**
     * The members of a file in their order: of a ZIP archive every file but those that an operating system adds;
     * otherwise one, unpacked where it is gzip.
     *
     * @throws UnreadableFileException
     *             where there is no such file, the archive is damaged, or it holds no file
     */
    public static List<MrfSource> open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException("no such file: " + file);
        }
        MrfSource plain = new PlainSource(file);
        return switch (kind(plain)) {
            case GZIP -> List.of(new GzipSource(plain));
            case ZIP -> ZipMembers.of(file).stream().map(MrfFiles::unpacked).toList();
            default -> List.of(plain);
        };
    }

    /** A member that is gzip itself is unpacked too; one that is damaged says so when it is read. */
    private static MrfSource unpacked(MrfSource member) {
        try {
            return kind(member) == FileKind.GZIP ? new GzipSource(member) : member;
        } catch (IOException e) {
            return member;
        }
    }

    private static FileKind kind(MrfSource source) throws IOException {
        try (InputStream in = source.open()) {
            return FileHead.of(in.readNBytes(FileHead.BYTES)).kind();
        }
    }
}
