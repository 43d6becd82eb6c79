package org.priceglass.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;

/** Copies that are not finished, or whose hash is known and that are not kept yet. */
record Staging(Path folder) {
    /** A file of the staging folder with what it holds. */
    record StagedFile(Path path, StoredObject object) {
    }

    /** Makes the folder, and drops what a killed process left in it. */
    void clear() throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder)) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    /** Copies what the stream holds; the copy outlives a loss of power. Where it fails, nothing is left. */
    StagedFile copy(InputStream content, LongConsumer progress) throws IOException {
        Path temporary = Files.createTempFile(folder, "copy", null);
        try (FileChannel file = FileChannel.open(temporary, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(file)) {
            StoredObject object = Sha256.copy(content, out, progress);
            file.force(true);
            return new StagedFile(temporary, object);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /** Makes what was written to a file outlive a loss of power. */
    static void force(Path file) throws IOException {
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    /** What a file holds; throws an exception that says so where that is not what the hash says. */
    static StoredObject check(Path file, String sha256, LongConsumer progress) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            StoredObject object = Sha256.copy(content, OutputStream.nullOutputStream(), progress);
            if (!object.sha256().equals(sha256)) {
                throw new IOException(
                        ("%s has SHA-256 %s, not %s: it was altered after it was written; restore it from a copy, or fetch or"
                                + " import the file again").formatted(file, object.sha256(), sha256));
            }
            return object;
        }
    }
}
