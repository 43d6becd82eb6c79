package org.priceglass.mrf.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.Utf8Stream;

/** Finds values of a JSON member by their pointers, in one pass up to the last of them. */
public final class JsonPlaces {
    private final JsonWindow window;
    private final PointerTree wanted;

    private JsonPlaces(JsonWindow window, PointerTree wanted) {
        this.window = window;
        this.wanted = wanted;
    }

    /**
     * Finds values, however the text goes on behind the last of them.
     *
     * @param pointers
     *            JSON pointers (RFC 6901)
     * @return where they stand, and what holds them
     * @throws UnreadableFileException
     *             where the text is no JSON before the last of them was found
     */
    public static PointerTree find(MrfSource source, Collection<String> pointers) throws IOException {
        PointerTree wanted = PointerTree.of(pointers);
        try (Utf8Stream text = new Utf8Stream(source.open())) {
            new JsonPlaces(new JsonWindow(text), wanted).value(wanted);
        }
        return wanted;
    }

    private void value(PointerTree node) throws IOException {
        int first = window.peek();
        node.begin(window.sourceOffset(window.position()));
        if (node.isLeaf() || (first != '{' && first != '[')) {
            skip(first);
        } else if (first == '{') {
            members(node);
        } else {
            elements(node);
        }
        if (!wanted.isComplete()) {
            node.end(window.sourceOffset(window.position()));
        }
    }

    private void members(PointerTree object) throws IOException {
        window.take('{');
        if (window.take('}')) {
            return;
        }
        do {
            window.peek();
            PointerTree child = object.child(key());
            expect(':');
            valueOrSkip(child);
        } while (!wanted.isComplete() && window.take(','));
        if (!wanted.isComplete()) {
            expect('}');
        }
    }

    private void elements(PointerTree array) throws IOException {
        window.take('[');
        if (window.take(']')) {
            return;
        }
        int index = 0;
        do {
            valueOrSkip(array.child(Integer.toString(index++)));
        } while (!wanted.isComplete() && window.take(','));
        if (!wanted.isComplete()) {
            expect(']');
        }
    }

    private void valueOrSkip(@Nullable PointerTree node) throws IOException {
        if (node == null) {
            skip(window.peek());
        } else {
            value(node);
        }
    }

    private String key() throws IOException {
        int length = stringLength();
        String key = new String(window.bytes(), window.position() + 1, length - 2, StandardCharsets.UTF_8);
        window.moveTo(window.position() + length);
        return key;
    }

    private void skip(int first) throws IOException {
        int depth = 0;
        int symbol = first;
        do {
            switch (symbol) {
                case '"' -> {
                    int length = stringLength();
                    window.moveTo(window.position() + length);
                }
                case '{', '[' -> depth += move(1);
                case '}', ']' -> depth -= move(1);
                case ',', ':' -> move(1);
                default -> skipScalar();
            }
            symbol = depth > 0 ? window.peek() : 0;
        } while (depth > 0);
        if (depth < 0) {
            throw broken();
        }
    }

    private int move(int by) {
        window.moveTo(window.position() + by);
        return by;
    }

    private void skipScalar() throws IOException {
        if (window.position() == window.limit()) {
            throw broken();
        }
        do {
            while (window.position() < window.limit() && isOfScalar(window.bytes()[window.position()])) {
                move(1);
            }
        } while (window.position() == window.limit() && window.fill());
    }

    private static boolean isOfScalar(byte symbol) {
        return symbol > ' ' && symbol != ',' && symbol != ']' && symbol != '}' && symbol != ':';
    }

    /** Bytes of the string at the position, both quotes included. */
    private int stringLength() throws IOException {
        if (window.peek() != '"') {
            throw broken();
        }
        int at = 1;
        while (true) {
            int stop = window.position() + at;
            if (stop < window.limit()) {
                stop = JsonBytes.quoteOrBackslash(window.bytes(), stop, window.limit());
            }
            at = stop - window.position();
            if (stop >= window.limit()) {
                if (!window.fill()) {
                    throw broken();
                }
            } else if (window.bytes()[stop] == '"') {
                return at + 1;
            } else {
                at += 2;
            }
        }
    }

    private void expect(char symbol) throws IOException {
        if (!window.take(symbol)) {
            throw broken();
        }
    }

    private UnreadableFileException broken() {
        return new UnreadableFileException("the text is no JSON at byte " + window.sourceOffset(window.position())
                + ": nothing behind it is found");
    }
}
