package org.priceglass.workspace.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.zip.CRC32C;

/**
 * What the database file was when it was last closed: a line with its length, the sum of each block (4 bytes each, the
 * highest first), and the sum of all that. A seal of an older release is the line alone. H2 takes a file that was cut
 * short for one of a killed process and rolls it back to an older state, which would lose data without a word; so a
 * length that differs is damage as well.
 */
public final class Seal {
    private final Path seal;
    private final Path database;

    public Seal(Path seal, Path database) {
        this.seal = seal;
        this.database = database;
    }

    /**
     * The database file with what the seal knows of it.
     *
     * @throws DamagedBlockException
     *             where the file has another length than it had, or the seal is damaged itself
     */
    public SealedFile open() throws IOException {
        if (!Files.exists(seal) || !Files.exists(database)) {
            return SealedFile.open(database, BlockSums.unknown());
        }
        byte[] content = Files.readAllBytes(seal);
        int line = 0;
        while (line < content.length && content[line] != '\n') {
            line++;
        }
        String closed = new String(content, 0, line, StandardCharsets.US_ASCII).strip();
        long bytes = Files.size(database);
        if (!closed.equals(String.valueOf(bytes))) {
            throw new DamagedBlockException(closed.matches("\\d+")
                    ? "it has " + bytes + " bytes, and had " + closed + " when it was closed"
                    : damagedSeal());
        }
        return SealedFile.open(database, line + 1 >= content.length ? BlockSums.unknown() : sums(content, line + 1));
    }

    private BlockSums sums(byte[] content, int from) throws DamagedBlockException {
        int end = content.length - Integer.BYTES;
        if (end < from || ByteBuffer.wrap(content).getInt(end) != sum(content, end)) {
            throw new DamagedBlockException(damagedSeal());
        }
        int[] sums = new int[(end - from) / Integer.BYTES];
        ByteBuffer.wrap(content, from, end - from).asIntBuffer().get(sums);
        return BlockSums.of(sums);
    }

    private String damagedSeal() {
        return "its checksums in " + seal.getFileName() + " are damaged themselves; delete that file only where you"
                + " know that the database is whole";
    }

    /** Compares the whole file; to be called before it is written to. */
    public void verify(SealedFile file) throws IOException {
        if (file.sums().isUnknown()) {
            return;
        }
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.READ)) {
            OptionalLong different = file.sums().firstDifferent(channel);
            if (different.isPresent()) {
                throw new DamagedBlockException(Damage.at(different.getAsLong()));
            }
        }
    }

    /** Takes the seal off: the file is going to be written to. */
    public void breakOpen() throws IOException {
        Files.deleteIfExists(seal);
    }

    /** Seals the file as it is; to be called when it is closed and everything is in it. */
    public void close(SealedFile file) throws IOException {
        int[] sums;
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.force(true);
            sums = file.sums().complete(channel);
        }
        byte[] line = (Files.size(database) + "\n").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer content = ByteBuffer.allocate(line.length + (sums.length + 1) * Integer.BYTES).put(line);
        content.asIntBuffer().put(sums);
        int end = content.capacity() - Integer.BYTES;
        content.putInt(end, sum(content.array(), end));
        Path written = Files.write(seal.resolveSibling(seal.getFileName() + ".new"), content.array());
        Files.move(written, seal, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static int sum(byte[] bytes, int end) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, end);
        return (int) sum.getValue();
    }
}
