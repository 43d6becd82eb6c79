package org.priceglass.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/** Files by their SHA-256 in a folder: {@code ab/abcdef...}. */
public final class FileStore {
    private static final String STAGING = "staging";
    private static final int BUFFER = 1 << 18;
    private static final int SHELF = 2;

    private final Path folder;

    private FileStore(Path folder) {
        this.folder = folder;
    }

    /** Opens the store of a folder and drops copies that a killed process left unfinished. */
    public static FileStore open(Path folder) throws IOException {
        Path staging = folder.resolve(STAGING);
        Files.createDirectories(staging);
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(staging)) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
        return new FileStore(folder);
    }

    /** Keeps a copy of what the stream holds; the caller closes it. */
    public StoredObject put(InputStream content) throws IOException {
        try (StagedObject staged = stage(content, bytes -> {
        })) {
            return staged.keep();
        }
    }

    /**
     * Copies what the stream holds, without keeping it yet.
     *
     * @param progress
     *            told how many bytes were copied, every quarter of a megabyte
     * @throws IOException
     *             where reading or writing fails (a full disk); nothing is left then
     */
    public StagedObject stage(InputStream content, LongConsumer progress) throws IOException {
        Path temporary = Files.createTempFile(folder.resolve(STAGING), "copy", null);
        try {
            MessageDigest digest = Sha256.digest();
            long bytes = 0;
            try (OutputStream out = Files.newOutputStream(temporary)) {
                byte[] buffer = new byte[BUFFER];
                for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                    digest.update(buffer, 0, n);
                    out.write(buffer, 0, n);
                    bytes += n;
                    progress.accept(bytes);
                }
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            return new StagedObject(temporary, place(sha256), new StoredObject(sha256, bytes));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    public boolean holds(String sha256) {
        return Files.exists(place(sha256));
    }

    /** Where the content stands; throws {@link NoSuchFileException} with what to do where it does not. */
    public Path path(String sha256) throws NoSuchFileException {
        Path place = place(sha256);
        if (!Files.exists(place)) {
            throw new NoSuchFileException(place.toString(), null,
                    "the original is not in the workspace: copy it there from a backup, or import the file again");
        }
        return place;
    }

    /** The content from its first byte; the caller closes it. */
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, SHELF)).resolve(sha256);
    }
}
