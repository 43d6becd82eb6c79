package org.priceglass.mrf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8StreamTest {
    @Test
    void bytesOfUtf8AndWindows1252PassUnchangedBehindTheMark() throws IOException {
        byte[] bytes = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, 'a', (byte) 0x92, (byte) 0xc3, (byte) 0xa9};

        try (Utf8Stream stream = new Utf8Stream(new ByteArrayInputStream(bytes))) {
            assertThat(stream.readAllBytes()).containsExactly('a', 0x92, 0xc3, 0xa9);
            assertThat(stream.encoding()).isEqualTo(TextEncoding.UTF_8);
            assertThat(stream.sourceOffset(1)).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsToldFromItsMark(String charset) throws IOException {
        byte[] bytes = "\ufeffé€".getBytes(Charset.forName(charset));

        try (Utf8Stream stream = new Utf8Stream(new ByteArrayInputStream(bytes))) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("é€");
            assertThat(stream.encoding().label()).isEqualTo(charset);
            assertThat(stream.sourceOffset(0)).isEqualTo(2);
            assertThat(stream.sourceOffset(2)).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutMarkIsToldFromItsNuls(String charset) throws IOException {
        byte[] bytes = "hospital_name,Clínica".getBytes(Charset.forName(charset));

        try (Utf8Stream stream = new Utf8Stream(new ByteArrayInputStream(bytes))) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("hospital_name,Clínica");
            assertThat(stream.encoding().label()).isEqualTo(charset);
        }
    }

    @Test
    void everyCharacterOfRandomUtf16MapsBackToItsPlace() throws IOException {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("plain ascii to begin with, so that NULs tell the encoding ".repeat(3));
        int[] ranges = {0x20, 0x7f, 0xa0, 0x7ff, 0x800, 0xd7ff, 0x10000, 0x10ffff};
        for (int i = 0; i < 100_000; i++) {
            int range = random.nextInt(8) < 5 ? 0 : 2 * random.nextInt(4);
            text.appendCodePoint(random.nextInt(ranges[range], ranges[range + 1]));
        }
        byte[] utf16 = ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);

        try (Utf8Stream stream = new Utf8Stream(inSmallPieces(utf16, random))) {
            byte[] utf8 = readInSmallPieces(stream, random);

            assertThat(utf8).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
            long source = 2;
            int at = 0;
            for (int codePoint : text.codePoints().toArray()) {
                assertThat(stream.sourceOffset(at)).isEqualTo(source);
                at += Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
                source += 2L * Character.charCount(codePoint);
                stream.release(at);
            }
            assertThat(stream.sourceOffset(at)).isEqualTo(utf16.length);
        }
    }

    @Test
    void halfASurrogatePairAndAnOddByteBecomeReplacements() throws IOException {
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, 'a', 0, 0, (byte) 0xd8, 'b', 0, 'c'};

        try (Utf8Stream stream = new Utf8Stream(new ByteArrayInputStream(bytes))) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("a\ufffdb\ufffd");
        }
    }

    @Test
    void aReleasedOffsetIsRefused() throws IOException {
        byte[] bytes = "\ufeffaéa".getBytes(StandardCharsets.UTF_16LE);

        try (Utf8Stream stream = new Utf8Stream(new ByteArrayInputStream(bytes))) {
            stream.readAllBytes();
            stream.release(3);

            assertThat(stream.sourceOffset(3)).isEqualTo(6);
            assertThatThrownBy(() -> stream.sourceOffset(0)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static InputStream inSmallPieces(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, 1 + random.nextInt(5)));
            }
        };
    }

    private static byte[] readInSmallPieces(InputStream in, Random random) throws IOException {
        byte[] target = new byte[1 << 20];
        int size = 0;
        while (true) {
            int read = in.read(target, size, 1 + random.nextInt(20));
            if (read < 0) {
                return Arrays.copyOf(target, size);
            }
            size += read;
        }
    }
}
