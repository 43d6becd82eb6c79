package org.priceglass.workspace.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.priceglass.mrf.TextPool;

/** Turns texts of the pool into {@link TextRef}s and keeps those that are to be written out. */
final class TextsWriter {
    private final TextPool pool;
    private final PhraseNumbers phrases;
    private int[] inline = new int[16];
    private int count;

    TextsWriter(TextPool pool, PhraseNumbers phrases) {
        this.pool = pool;
        this.phrases = phrases;
    }

    void clear() {
        count = 0;
    }

    int ref(int textId) {
        if (textId == TextPool.NONE) {
            return TextRef.NONE;
        }
        int number = phrases.number(textId);
        if (number != PhraseNumbers.WRITE_OUT) {
            return TextRef.ofPhrase(number);
        }
        if (count == inline.length) {
            inline = Arrays.copyOf(inline, count * 2);
        }
        inline[count] = textId;
        return TextRef.ofInline(count++);
    }

    boolean isEmpty() {
        return count == 0;
    }

    void write(ByteWriter out) {
        out.putVarint(count);
        for (int i = 0; i < count; i++) {
            write(out, pool, inline[i]);
        }
    }

    /** Length and UTF-8 bytes of a text of the pool. */
    static void write(ByteWriter out, TextPool pool, int textId) {
        if (pool.isWindows1252(textId)) {
            write(out, pool.text(textId));
        } else {
            int length = pool.length(textId);
            out.putVarint(length);
            int at = out.reserve(length);
            pool.copy(textId, out.array(), at);
        }
    }

    static void write(ByteWriter out, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.putVarint(utf8.length);
        out.putBytes(utf8, 0, utf8.length);
    }
}
