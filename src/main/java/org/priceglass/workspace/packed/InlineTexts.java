package org.priceglass.workspace.packed;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The texts that are written out in a packed value; each becomes a String when asked for. */
final class InlineTexts {
    static final InlineTexts NONE = new InlineTexts(new byte[0], new int[0]);

    private final byte[] bytes;
    /** Start and end of each text. */
    private final int[] ranges;

    private InlineTexts(byte[] bytes, int[] ranges) {
        this.bytes = bytes;
        this.ranges = ranges;
    }

    static InlineTexts read(ByteReader in) {
        int[] ranges = new int[2 * in.getInt()];
        for (int i = 0; i < ranges.length; i += 2) {
            int length = in.getInt();
            ranges[i] = in.position();
            in.skip(length);
            ranges[i + 1] = in.position();
        }
        return new InlineTexts(in.array(), ranges);
    }

    @Nullable
    String text(int ref, Phrases phrases) {
        return ref == TextRef.NONE ? null : textOf(ref, phrases);
    }

    /** The text of a reference that is not {@link TextRef#NONE}. */
    String textOf(int ref, Phrases phrases) {
        if (TextRef.isInline(ref)) {
            int range = 2 * TextRef.inline(ref);
            return new String(bytes, ranges[range], ranges[range + 1] - ranges[range], StandardCharsets.UTF_8);
        }
        String known = KnownPhrases.word(TextRef.phrase(ref));
        return known == null ? phrases.text(TextRef.phrase(ref)) : known;
    }
}
