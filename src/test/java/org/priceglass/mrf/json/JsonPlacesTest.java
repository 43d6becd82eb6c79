package org.priceglass.mrf.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priceglass.mrf.MemorySource;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.json.PointerTree.Found;

class JsonPlacesTest {
    private static final String TEXT = """
            { "version" : "3.0.0", "a/b": {"m~n": [1, true]}, "skipped": [{"x": "]}\\\\\\""}, [], {}, null],
              "items": [ {"code": "A", "rates": [{"n": 1.5}, {"n": "é"}]},
                         {"code": "B", "rates": [{"n": 2}]}], "last": 7 }
            """;

    static Stream<Charset> charsets() {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void valueStandsAtItsPointerInItsRecord(Charset charset) throws IOException {
        byte[] bytes = TEXT.getBytes(charset);
        String pointer = "/items/0/rates/1/n";
        PointerTree found = JsonPlaces.find(new MemorySource("a.json", bytes), List.of(pointer, "/version"));

        assertThat(cut(bytes, found.value(pointer).orElseThrow(), charset)).isEqualTo("\"é\"");
        assertThat(cut(bytes, found.record(pointer).orElseThrow(), charset)).startsWith("{\"code\": \"A\"")
                .endsWith("]}");
        assertThat(found.record(pointer).orElseThrow().pointer()).isEqualTo("/items/0");
        assertThat(found.record("/version")).isEqualTo(found.value("/version"));
    }

    @Test
    void keysAreUnescapedAndNestedTextsSkipped() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        PointerTree found = JsonPlaces.find(new MemorySource("a.json", bytes), List.of("/a~1b/m~0n/1", "/last"));

        assertThat(cut(bytes, found.value("/a~1b/m~0n/1").orElseThrow(), StandardCharsets.UTF_8)).isEqualTo("true");
        assertThat(cut(bytes, found.value("/last").orElseThrow(), StandardCharsets.UTF_8)).isEqualTo("7");
    }

    @Test
    void whatIsMissingIsLookedForInWhatShouldHoldIt() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        PointerTree found = JsonPlaces.find(new MemorySource("a.json", bytes),
                List.of("/items/1/rates/0/price", "/items/9/code", "/nothing"));

        assertThat(found.value("/items/1/rates/0/price").orElseThrow().pointer()).isEqualTo("/items/1/rates/0");
        assertThat(cut(bytes, found.value("/items/1/rates/0/price").orElseThrow(), StandardCharsets.UTF_8))
                .isEqualTo("{\"n\": 2}");
        assertThat(found.value("/items/9/code").orElseThrow().pointer()).isEqualTo("/items");
        assertThat(found.record("/items/9/code")).isEmpty();
        assertThat(found.value("/nothing")).isEmpty();
    }

    @Test
    void textLongerThanTheWindowIsReadAcrossItsEdges() throws IOException {
        String long1 = "\\\"x".repeat(200_000);
        String text = "{\"a\": [\"" + long1 + "\", 12345], \"b\": \"" + long1 + "\", \"c\": [[" + "7,".repeat(300_000)
                + "8]]}";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        PointerTree found = JsonPlaces.find(new MemorySource("a.json", bytes), List.of("/a/1", "/c/0/300000"));

        assertThat(cut(bytes, found.value("/a/1").orElseThrow(), StandardCharsets.UTF_8)).isEqualTo("12345");
        assertThat(cut(bytes, found.value("/c/0/300000").orElseThrow(), StandardCharsets.UTF_8)).isEqualTo("8");
    }

    @Test
    void nothingIsReadBehindTheLastRecord() throws IOException {
        byte[] bytes = "{\"a\": [{\"x\": 1}, oops".getBytes(StandardCharsets.UTF_8);
        assertThat(JsonPlaces.find(new MemorySource("a.json", bytes), List.of("/a/0/x")).value("/a/0/x")).isPresent();

        assertThatThrownBy(() -> JsonPlaces.find(new MemorySource("a.json", bytes), List.of("/b")))
                .isInstanceOf(UnreadableFileException.class).hasMessageContaining("byte 21");
        assertThatThrownBy(() -> JsonPlaces
                .find(new MemorySource("a.json", "{\"a\" 1}".getBytes(StandardCharsets.UTF_8)), List.of("/a")))
                .isInstanceOf(UnreadableFileException.class);
    }

    private static String cut(byte[] bytes, Found found, Charset charset) {
        int from = (int) found.offset();
        return new String(Arrays.copyOfRange(bytes, from, from + (int) found.length()), charset);
    }
}
