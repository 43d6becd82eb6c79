package org.priceglass.mrf.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** Goes through a 7z archive; what many files are packed into together is unpacked once. */
final class SevenZipWalk implements EntryWalk {
    static final String LABEL = "7z archive";

    private final SevenZFile archive;

    SevenZipWalk(FileChannel packed) throws IOException {
        archive = Damage.told(LABEL, 0, () -> SevenZFile.builder().setSeekableByteChannel(new ChannelView(packed))
                .setMaxMemoryLimitKiB(Compression.MEMORY_KIB).get());
    }

    @Override
    public Optional<Entry> next() throws IOException {
        return Damage.told(LABEL, 0, () -> Optional.ofNullable(archive.getNextEntry()).map(SevenZipWalk::entry));
    }

    private static Entry entry(SevenZArchiveEntry entry) {
        return new Entry(Objects.requireNonNullElse(entry.getName(), ""), entry.getSize(),
                !entry.isDirectory() && !entry.isAntiItem(), null);
    }

    @Override
    public InputStream content() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return archive.read();
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return archive.read(target, from, length);
            }
        };
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
