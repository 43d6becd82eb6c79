package org.priceglass.ask.search;

import java.util.ArrayList;
import java.util.List;

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
    public static final class Builder {
        private final List<TextPart> parts = new ArrayList<>();
        private final TextPartBuilder next = new TextPartBuilder();

        /** Takes a charge, in file order. */
        public void add(int ordinal, String description, long[] codeKeys) {
            next.add(ordinal, description, codeKeys);
            if (next.isFull()) {
                parts.add(next.build());
            }
        }

        public VersionTexts build() {
            if (!next.isEmpty()) {
                parts.add(next.build());
            }
            return new VersionTexts(List.copyOf(parts));
        }
    }
}
