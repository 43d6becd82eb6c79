package org.priceglass.conformance.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that any dictionary knows in one kind of object, each with a number. Unlike our own reading, CMS's validator
 * minds their case. Made anew for each file, because it learns in which order the keys come.
 */
final class Shape {
    /** No key of this shape. */
    static final int UNKNOWN = -1;

    private final List<Key> keys;
    private final @Nullable Shape[] shapes;
    private final byte[][] names;
    private final byte[][] quoted;
    /** Of each key the one that followed it last; behind them the one that came first. */
    private final int[] followers;

    /**
     * A key.
     *
     * @param shape
     *            of the object that is its value, or of the objects in the array; null where the dictionaries want
     *            neither
     */
    record Key(String name, @Nullable Shape shape) {
        static Key of(String name) {
            return new Key(name, null);
        }
    }

    Shape(Key... keys) {
        this.keys = List.of(keys);
        this.names = Arrays.stream(keys).map(key -> key.name().getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        this.shapes = Arrays.stream(keys).map(Key::shape).toArray(Shape[]::new);
        this.quoted = Arrays.stream(keys).map(key -> ('"' + key.name() + '"').getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        this.followers = new int[keys.length + 1];
    }

    /** A shape whose values are neither objects nor arrays of objects. */
    static Shape of(String... names) {
        return new Shape(Arrays.stream(names).map(Key::of).toArray(Key[]::new));
    }

    int size() {
        return names.length;
    }

    String name(int key) {
        return keys.get(key).name();
    }

    @Nullable
    Shape shape(int key) {
        return shapes[key];
    }

    /** The number of a key by its name; throws where there is none. */
    int key(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int key = find(bytes, 0, bytes.length, size());
        if (key == UNKNOWN) {
            throw new IllegalArgumentException(name);
        }
        return key;
    }

    /**
     * The key that followed a key last time, {@link #size} for the first of an object, and so mostly follows it again.
     */
    int follower(int previous) {
        return followers[previous];
    }

    /** The name of a key in its quotes. */
    byte[] quoted(int key) {
        return quoted[key];
    }

    /**
     * The number of the key whose name stands there, {@link #UNKNOWN} where none does.
     *
     * @param previous
     *            the key before it in the object, {@link #size} where it is the first
     */
    int find(byte[] bytes, int from, int to, int previous) {
        for (int key = 0; key < names.length; key++) {
            if (is(key, bytes, from, to)) {
                followers[previous] = key;
                return key;
            }
        }
        return UNKNOWN;
    }

    private boolean is(int key, byte[] bytes, int from, int to) {
        byte[] name = names[key];
        return name.length == to - from && Arrays.equals(name, 0, name.length, bytes, from, to);
    }
}
