package org.priceglass.conformance.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Breaks values down into {@link JsonNodes}. */
final class NodeReader {
    private final StrictReader reader;
    private final JsonNodes nodes;
    private final KeyWatcher watcher;
    /** Whether the containers that are open while a value is skipped are objects. */
    private boolean[] open = new boolean[64];

    NodeReader(StrictReader reader, JsonNodes nodes, KeyWatcher watcher) {
        this.reader = reader;
        this.nodes = nodes;
        this.watcher = watcher;
    }

    /** Reads the next value; its bytes begin at the reader's mark. */
    void read(@Nullable Shape shape) throws IOException {
        reader.peek();
        reader.mark();
        nodes.clear();
        value(shape, false);
        nodes.setBytes(reader.bytes(), reader.origin());
    }

    /**
     * Goes over the next value.
     *
     * @param forgetting
     *            whether CMS's validator keeps nothing of it: then objects may end in a comma; nor do we keep its bytes
     */
    void skip(boolean forgetting) throws IOException {
        int depth = 0;
        boolean valueExpected = true;
        while (valueExpected || depth > 0) {
            int symbol = reader.peek();
            if (forgetting) {
                reader.mark();
            }
            if (!valueExpected) {
                boolean more = reader.take(',');
                valueExpected = more && !(forgetting && open[depth - 1] && reader.peek() == '}');
                if (!more) {
                    reader.expect(open[--depth] ? '}' : ']');
                } else if (valueExpected && open[depth - 1]) {
                    key();
                }
            } else if (symbol == '{' || symbol == '[') {
                reader.take();
                valueExpected = !reader.take(symbol == '{' ? '}' : ']');
                if (valueExpected) {
                    push(depth++, symbol == '{');
                }
            } else {
                skipScalar(symbol);
                valueExpected = false;
            }
        }
    }

    private void push(int depth, boolean object) throws IOException {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth] = object;
        if (object) {
            key();
        }
    }

    private void skipScalar(int symbol) throws IOException {
        switch (symbol) {
            case '"' -> reader.string();
            case 't' -> reader.word("true");
            case 'f' -> reader.word("false");
            case 'n' -> reader.word("null");
            default -> number(symbol);
        }
    }

    private int number(int symbol) throws IOException {
        if (symbol != '-' && (symbol < '0' || symbol > '9')) {
            throw reader.unexpected("a value");
        }
        return reader.number();
    }

    private void key() throws IOException {
        if (reader.peek() != '"') {
            throw reader.unexpected("a key in quotes");
        }
        reader.string();
        reader.expect(':');
    }

    private int value(@Nullable Shape shape, boolean inArray) throws IOException {
        int symbol = reader.peek();
        int from = reader.place();
        if (symbol == '{') {
            return object(shape, from);
        }
        if (symbol != '[') {
            return scalar(symbol);
        }
        int node = nodes.add(JsonNodes.ARRAY, from);
        if (inArray) {
            skip(false);
        } else {
            elements(node, shape);
        }
        return node;
    }

    private int object(@Nullable Shape shape, int from) throws IOException {
        int node = nodes.add(JsonNodes.OBJECT, from);
        if (shape == null) {
            skip(false);
            return node;
        }
        nodes.makeSlots(node, shape);
        reader.take();
        if (reader.take('}')) {
            return node;
        }
        int key = shape.size();
        do {
            key = member(shape, node, key);
        } while (reader.take(','));
        reader.expect('}');
        return node;
    }

    /** Reads a member and returns its key, or the one before where it is unknown. */
    private int member(Shape shape, int object, int previous) throws IOException {
        if (reader.peek() != '"') {
            throw reader.unexpected("a key in quotes");
        }
        int guess = shape.follower(previous);
        int key = reader.takeString(shape.quoted(guess)) ? guess : key(shape, previous);
        reader.expect(':');
        if (key == Shape.UNKNOWN) {
            skip(false);
            return previous;
        }
        int value = value(shape.shape(key), false);
        if (nodes.put(object, key, value)) {
            watcher.again(shape, key, object);
        }
        return key;
    }

    private int key(Shape shape, int previous) throws IOException {
        int from = reader.place() + 1;
        int to = reader.string();
        if (!reader.isPlain()) {
            byte[] plain = JsonNodes.unescape(reader.bytes(), reader.origin() + from, reader.origin() + to)
                    .getBytes(StandardCharsets.UTF_8);
            return shape.find(plain, 0, plain.length, previous);
        }
        return shape.find(reader.bytes(), reader.origin() + from, reader.origin() + to, previous);
    }

    private void elements(int array, @Nullable Shape shape) throws IOException {
        reader.take();
        if (reader.take(']')) {
            return;
        }
        int previous = JsonNodes.ABSENT;
        do {
            int element = value(shape, true);
            nodes.append(array, previous, element);
            previous = element;
        } while (reader.take(','));
        reader.expect(']');
    }

    private int scalar(int symbol) throws IOException {
        int from = reader.place();
        return switch (symbol) {
            case '"' -> {
                int node = nodes.add(JsonNodes.STRING, from + 1);
                int to = reader.string();
                nodes.end(node, to, reader.isPlain());
                yield node;
            }
            case 't' -> word("true", JsonNodes.TRUE);
            case 'f' -> word("false", JsonNodes.FALSE);
            case 'n' -> word("null", JsonNodes.NULL);
            default -> {
                int node = nodes.add(JsonNodes.NUMBER, from);
                int to = number(symbol);
                nodes.end(node, to, reader.isPlain());
                yield node;
            }
        };
    }

    private int word(String word, int kind) throws IOException {
        reader.word(word);
        return nodes.add(kind, reader.place());
    }
}
