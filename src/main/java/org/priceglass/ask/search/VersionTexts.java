package org.priceglass.ask.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** The descriptions of one version, packed, with the charges that bear them. */
public final class VersionTexts {
    private final List<TextPart> parts;

    private VersionTexts(List<TextPart> parts) {
        this.parts = parts;
    }

    /** Hands over every charge whose description has all the words, in file order; none where there are no words. */
    public void find(Words words, ChargeVisitor visitor) {
        if (!words.isEmpty()) {
            parts.forEach(part -> part.find(words, visitor));
        }
    }

    /** Hands over every charge, in file order. */
    public void all(ChargeVisitor visitor) {
        parts.forEach(part -> part.all(visitor));
    }

    /** Packs a version; to be used once. */
    static final class Builder {
        private final List<TextPart> parts = new ArrayList<>();
        private final TextPartBuilder next = new TextPartBuilder();
        private final CodeNumbers numbers;
        private long[] lastKeys = {};
        private int[] lastCodes = {};

        Builder(CodeNumbers numbers) {
            this.numbers = numbers;
        }

        /** Takes a charge, in file order; the array of its codes' keys is not to be changed afterwards. */
        void add(int ordinal, String description, long[] codeKeys) {
            if (!Arrays.equals(codeKeys, lastKeys)) {
                lastKeys = codeKeys;
                lastCodes = LongStream.of(codeKeys).mapToInt(numbers::number).toArray();
            }
            next.add(ordinal, description, lastCodes);
            if (next.isFull()) {
                parts.add(next.build());
            }
        }

        VersionTexts build() {
            if (!next.isEmpty()) {
                parts.add(next.build());
            }
            return new VersionTexts(List.copyOf(parts));
        }
    }
}
