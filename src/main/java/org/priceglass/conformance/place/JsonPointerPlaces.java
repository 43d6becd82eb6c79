package org.priceglass.conformance.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.priceglass.model.Layout;
import org.priceglass.model.Position;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.RecordField;
import org.priceglass.mrf.RecordFields.Part;
import org.priceglass.mrf.TextEncoding;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.json.JsonPlaces;
import org.priceglass.mrf.json.PointerTree;
import org.priceglass.mrf.json.PointerTree.Found;
import org.priceglass.mrf.sniff.LayoutFields;

/** Finds values by their JSON pointers. */
final class JsonPointerPlaces {
    /** Of a longer record, an array of all items say, the beginning is enough to look at. */
    private static final int MOST_OF_RECORD = 4 << 20;
    private static final int MOST_OF_VALUE = 400;

    private final MrfSource source;
    private final TextEncoding encoding;
    private final PointerTree tree;

    private JsonPointerPlaces(MrfSource source, TextEncoding encoding, PointerTree tree) {
        this.source = source;
        this.encoding = encoding;
        this.tree = tree;
    }

    /** Finds values in one pass up to the last of them; those whose record there is not are left out. */
    static Map<String, FoundPlace> find(MrfSource source, TextEncoding encoding, Collection<String> paths)
            throws IOException {
        List<String> wanted = paths.stream().filter(path -> path.startsWith("/")).toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        JsonPointerPlaces places = new JsonPointerPlaces(source, encoding, JsonPlaces.find(source, wanted));
        Map<String, FoundPlace> found = new HashMap<>();
        for (String path : wanted) {
            Optional<FoundPlace> place = places.place(path);
            place.ifPresent(one -> found.put(path, one));
        }
        return found;
    }

    private Optional<FoundPlace> place(String path) throws IOException {
        Found record = tree.record(path).orElse(null);
        Found value = tree.value(path).orElse(null);
        if (record == null || value == null) {
            return Optional.empty();
        }
        Position position = new Position(index(record.pointer()), record.offset(),
                (int) Math.min(MOST_OF_RECORD, record.length()));
        byte[] bytes = read(position);
        int start = (int) Math.min(bytes.length, value.offset() - record.offset());
        int end = (int) Math.min(bytes.length, start + value.length());
        List<RecordField> cells = cells(bytes, record.pointer());
        RecordField cell = cells.stream().filter(each -> each.name().equals(value.pointer())).findFirst().orElseGet(
                () -> new RecordField(value.pointer(), text(bytes, start, end), start, end, null, RecordField.NO_RATE));
        return Optional.of(new FoundPlace(position, record.pointer(), cell, cells));
    }

    private byte[] read(Position position) throws IOException {
        try (InputStream in = source.open(position.offset())) {
            return in.readNBytes(position.length());
        }
    }

    private List<RecordField> cells(byte[] record, String pointer) throws IOException {
        try {
            return LayoutFields.of(Layout.JSON).read(source, record, encoding, Part.CHARGE).stream()
                    .map(field -> new RecordField(pointer + field.name(), field.value(), field.start(), field.end(),
                            field.field(), RecordField.NO_RATE))
                    .toList();
        } catch (UnreadableFileException e) {
            // longer than what was cut out of it: its bytes can be looked at all the same
            return List.of();
        }
    }

    private String text(byte[] record, int start, int end) {
        Charset charset = switch (encoding) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case UTF_16LE -> StandardCharsets.UTF_16LE;
            case UTF_16BE -> StandardCharsets.UTF_16BE;
        };
        return new String(record, start, Math.min(MOST_OF_VALUE, end - start), charset);
    }

    /** The index of an item, 0 for a member of the root. */
    private static long index(String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return last.chars().allMatch(Character::isDigit) && !last.isEmpty() ? Long.parseLong(last) : 0;
    }
}
