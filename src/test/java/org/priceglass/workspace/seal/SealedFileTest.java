package org.priceglass.workspace.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFileTest {
    private static final int BLOCK = 4096;

    @TempDir
    private Path folder;
    private Path database;
    private Seal seal;
    private byte[] content;

    @BeforeEach
    void writeAFile() throws IOException {
        database = folder.resolve("a.db");
        seal = new Seal(folder.resolve("a.seal"), database);
        content = new byte[10 * BLOCK];
        new Random(1).nextBytes(content);
        try (SealedFile file = seal.open(); FileChannel channel = open(file, "rw")) {
            assertThat(file.isSealed()).isFalse();
            channel.write(ByteBuffer.wrap(content), 0);
            seal.close(file);
        }
    }

    @Test
    void whatWasWrittenIsReadFromAnyOffset() throws IOException {
        Random random = new Random(2);
        try (SealedFile file = seal.open(); FileChannel channel = open(file, "r")) {
            assertThat(file.isSealed()).isTrue();
            for (int i = 0; i < 200; i++) {
                int from = random.nextInt(content.length);
                ByteBuffer target = ByteBuffer.allocate(1 + random.nextInt(3 * BLOCK));
                int expected = Math.min(target.capacity(), content.length - from);
                assertThat(channel.read(target, from)).isEqualTo(expected);
                assertThat(target.flip()).isEqualTo(ByteBuffer.wrap(content, from, expected));
            }
            assertThat(channel.read(ByteBuffer.allocate(1), content.length)).isEqualTo(-1);
            assertThat(file.damage().isFound()).isFalse();
        }
    }

    @Test
    void oneChangedBitIsMetByWhoeverReadsItsBlockAndByNobodyElse() throws IOException {
        content[5 * BLOCK + 17] ^= 4;
        Files.write(database, content);
        try (SealedFile file = seal.open(); FileChannel channel = open(file, "r")) {
            assertThat(channel.read(ByteBuffer.allocate(BLOCK), 4L * BLOCK)).isEqualTo(BLOCK);
            assertThat(channel.read(ByteBuffer.allocate(BLOCK), 6L * BLOCK)).isEqualTo(BLOCK);
            assertThat(file.damage().isFound()).isFalse();
            assertThatThrownBy(() -> channel.read(ByteBuffer.allocate(2), 6L * BLOCK - 1))
                    .isInstanceOf(DamagedBlockException.class).hasMessageContaining("offset " + 5 * BLOCK);
            assertThat(file.damage().matter()).isPresent();
            assertThatThrownBy(() -> seal.verify(file)).isInstanceOf(DamagedBlockException.class)
                    .hasMessageContaining("offset " + 5 * BLOCK);
        }
    }

    @Test
    void onceDamageIsFoundNothingIsWrittenAnyMore() throws IOException {
        content[0] ^= 1;
        Files.write(database, content);
        try (SealedFile file = seal.open(); FileChannel channel = open(file, "rw")) {
            assertThatThrownBy(() -> channel.read(ByteBuffer.allocate(2), 0)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> channel.write(ByteBuffer.allocate(BLOCK), 2L * BLOCK))
                    .isInstanceOf(DamagedBlockException.class);
            assertThatThrownBy(() -> channel.truncate(BLOCK)).isInstanceOf(DamagedBlockException.class);
            FilePath other = path(file, folder.resolve("b.db"));
            assertThatThrownBy(() -> path(file, database).moveTo(other, true)).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> path(file, database).delete()).isInstanceOf(RuntimeException.class);
        }
        assertThat(Files.readAllBytes(database)).isEqualTo(content);
    }

    /** Compared with a model of the file in memory, through closing and opening. */
    @Test
    void randomWritesAndCutsAreSealedAsTheyAre() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            try (SealedFile file = seal.open(); FileChannel channel = open(file, "rw")) {
                for (int i = 0; i < 10; i++) {
                    change(random, channel);
                }
                ByteBuffer all = ByteBuffer.allocate(content.length);
                assertThat(channel.read(all, 0)).isEqualTo(content.length);
                assertThat(all.array()).isEqualTo(content);
                seal.close(file);
            }
            assertThat(Files.readAllBytes(database)).isEqualTo(content);
            try (SealedFile file = seal.open()) {
                seal.verify(file);
            }
        }
    }

    private void change(Random random, FileChannel channel) throws IOException {
        if (random.nextInt(5) == 0) {
            int length = BLOCK * (3 + random.nextInt(20)) + random.nextInt(2) * random.nextInt(BLOCK);
            channel.truncate(length);
            content = Arrays.copyOf(content, Math.min(length, content.length));
        } else {
            int from = random.nextBoolean() ? BLOCK * random.nextInt(20) : random.nextInt(20 * BLOCK);
            byte[] bytes = new byte[random.nextBoolean() ? BLOCK * (1 + random.nextInt(4)) : random.nextInt(5 * BLOCK)];
            random.nextBytes(bytes);
            channel.write(ByteBuffer.wrap(bytes), from);
            content = Arrays.copyOf(content,
                    bytes.length == 0 ? content.length : Math.max(content.length, from + bytes.length));
            System.arraycopy(bytes, 0, content, bytes.length == 0 ? 0 : from, bytes.length);
        }
    }

    @Test
    void aFileThatTakesThePlaceOfAnotherBringsItsSums() throws IOException {
        Path compacted = folder.resolve("b.db");
        byte[] smaller = Arrays.copyOf(content, 3 * BLOCK);
        smaller[1] ^= 1;
        try (SealedFile file = seal.open()) {
            FilePath source = path(file, compacted);
            try (FileChannel channel = source.open("rw")) {
                channel.write(ByteBuffer.wrap(smaller), 0);
            }
            source.moveTo(path(file, database), true);
            seal.close(file);
        }
        try (SealedFile file = seal.open()) {
            assertThat(file.isSealed()).isTrue();
            seal.verify(file);
        }
        assertThat(Files.readAllBytes(database)).isEqualTo(smaller);
    }

    @Test
    void aFileOfAnotherLengthAndABrokenSealAreReported() throws IOException {
        Files.write(database, Arrays.copyOf(content, content.length - BLOCK));
        assertThatThrownBy(() -> seal.open()).isInstanceOf(DamagedBlockException.class)
                .hasMessageContaining("it has 36864 bytes, and had 40960");
        Files.write(database, content);
        byte[] sums = Files.readAllBytes(folder.resolve("a.seal"));
        for (int i = 0; i < sums.length; i++) {
            byte[] broken = sums.clone();
            broken[i] ^= 0x55;
            Files.write(folder.resolve("a.seal"), broken);
            assertThatThrownBy(() -> seal.open()).as("byte %d", i).isInstanceOf(DamagedBlockException.class);
        }
    }

    @Test
    void theSealOfAnOlderReleaseTellsTheLengthOnly() throws IOException {
        Files.writeString(folder.resolve("a.seal"), content.length + "\n");
        try (SealedFile file = seal.open()) {
            assertThat(file.isSealed()).isFalse();
            seal.verify(file);
        }
    }

    private FileChannel open(SealedFile file, String mode) throws IOException {
        return path(file, database).open(mode);
    }

    private static FilePath path(SealedFile file, Path path) {
        return FilePath.get(file.scheme() + ":" + path);
    }
}
