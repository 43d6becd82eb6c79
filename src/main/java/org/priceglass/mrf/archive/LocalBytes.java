package org.priceglass.mrf.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;

/**
 * Packed files that are read here and there, as zip and 7z must be: one that lies on a disk as it is, one inside
 * another archive as a copy. A copy has a name that no archive chose, and is gone when it is closed or the process
 * ends.
 */
final class LocalBytes {
    private final Path scratch;
    private final Budget budget;
    private final Closing closing;

    LocalBytes(Path scratch, Budget budget, Closing closing) {
        this.scratch = scratch;
        this.budget = budget;
        this.closing = closing;
    }

    /** Opens a packed file. Of a damaged one it holds what could be read. */
    FileChannel of(MrfSource packed) throws IOException {
        if (packed instanceof PlainSource plain) {
            return closing.add(FileChannel.open(plain.file()));
        }
        FileChannel copy = closing.add(FileChannel.open(Files.createTempFile(scratch, "unpacked", null),
                StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        try (InputStream content = packed.open()) {
            OutputStream out = Channels.newOutputStream(copy);
            content.transferTo(out);
        } catch (UnreadableFileException e) {
            if (budget.isSpent() || copy.size() == 0) {
                throw e;
            }
        }
        return copy;
    }
}
