package org.priceglass.mrf.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.MrfSource;

/** A file that is no archive. */
record PlainSource(Path file) implements MrfSource {
    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public @Nullable String member() {
        return null;
    }

    @Override
    public long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public InputStream open(long from) throws IOException {
        FileChannel channel = FileChannel.open(file);
        try {
            return Channels.newInputStream(channel.position(from));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }
}
