package org.priceglass.conformance.json;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.FindingLog;

/** Checks one member from its first byte to its last: every item, then the rest of the root. */
public final class JsonCheck {
    private final Dictionary dictionary;
    private final FindingLog log;
    private final Shapes shapes = new Shapes();
    private final JsonNodes nodes = new JsonNodes();
    private final RootValues values = new RootValues(shapes.root());
    private final ItemCheck items;
    private final JsonNotes notes;
    private boolean hasCharges;
    private boolean stopped;

    /**
     * Reports to a log.
     *
     * @param today
     *            the day that dates are compared with
     */
    public JsonCheck(Dictionary dictionary, LocalDate today, FindingLog log) {
        this.dictionary = dictionary;
        this.log = log;
        this.notes = new JsonNotes(dictionary, today, log);
        this.items = new ItemCheck(dictionary, shapes, nodes, log);
    }

    /** Items that were checked. */
    public long items() {
        return items.items();
    }

    public void check(InputStream in) throws IOException {
        try {
            readRoot(new StrictReader(in));
        } catch (BadJsonException e) {
            log.addInsteadOfErrors(Finding.at("", JsonRules.SYNTAX, String.valueOf(e.getMessage())));
            return;
        }
        if (!stopped) {
            new RootCheck(dictionary, shapes, log, notes).check(values, items.items() > 0);
        }
    }

    private void readRoot(StrictReader reader) throws IOException {
        NodeReader reading = new NodeReader(reader, nodes,
                (shape, key, object) -> notes.duplicate(ItemCheck.PREFIX + items.items(), shape.name(key)));
        if (reader.peek() == '{') {
            readMembers(reader, reading);
        } else {
            reading.skip(true);
        }
        if (!stopped && reader.peek() != StrictReader.END) {
            notes.at(JsonNotes.TRAILING, reader.offset(reader.place()));
        }
    }

    private void readMembers(StrictReader reader, NodeReader reading) throws IOException {
        reader.take();
        while (!stopped && !reader.take('}')) {
            String key = key(reader);
            if (key.equals(RootValues.CHARGES)) {
                takeCharges();
                readCharges(reader, reading);
            } else {
                readValue(key, reader, reading);
            }
            if (!stopped) {
                separate(reader);
            }
        }
    }

    private void takeCharges() throws IOException {
        if (hasCharges) {
            notes.duplicate("", RootValues.CHARGES);
        }
        hasCharges = true;
    }

    private void separate(StrictReader reader) throws IOException {
        long place = reader.offset(reader.place());
        boolean comma = reader.take(',');
        boolean end = reader.peek() == '}';
        if (comma && end) {
            notes.at(JsonNotes.COMMA, place);
        } else if (!comma && !end) {
            throw reader.unexpected("',' or '}'");
        }
    }

    private void readCharges(StrictReader reader, NodeReader reading) throws IOException {
        if (reader.peek() == '{') {
            reader.take();
            // CMS's validator takes the members of such an object for members of the root.
            while (!reader.take('}')) {
                readMember(key(reader), reader, reading);
                separate(reader);
            }
        } else if (reader.take('[')) {
            readItems(reader, reading);
        } else {
            reading.skip(true);
        }
    }

    private void readItems(StrictReader reader, NodeReader reading) throws IOException {
        if (reader.take(']')) {
            return;
        }
        long index = 0;
        do {
            reading.read(shapes.item());
            notes.text(ItemCheck.PREFIX + index, reader.bytes(), reader.origin(), reader.origin() + reader.place());
            items.check(index++);
            if (log.isFull()) {
                stopped = true;
                return;
            }
        } while (reader.take(','));
        reader.expect(']');
    }

    private void readMember(String key, StrictReader reader, NodeReader reading) throws IOException {
        if (key.equals(RootValues.CHARGES)) {
            reading.skip(false);
        } else {
            readValue(key, reader, reading);
        }
    }

    private void readValue(String key, StrictReader reader, NodeReader reading) throws IOException {
        if (!values.keeps(key)) {
            notes.rootKey(key);
            reading.skip(true);
            return;
        }
        reader.peek();
        reader.mark();
        reading.skip(false);
        int to = reader.origin() + reader.place();
        notes.text("/" + key, reader.bytes(), reader.origin(), to);
        if (values.put(key, Arrays.copyOfRange(reader.bytes(), reader.origin(), to))) {
            notes.duplicate("", key);
        }
    }

    private static String key(StrictReader reader) throws IOException {
        if (reader.peek() != '"') {
            throw reader.unexpected("a key in quotes");
        }
        reader.mark();
        int to = reader.string();
        String key = JsonNodes.unescape(reader.bytes(), reader.origin() + 1, reader.origin() + to);
        reader.expect(':');
        return key;
    }
}
