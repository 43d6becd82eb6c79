package org.priceglass.conformance.json;

import java.io.IOException;
import java.io.InputStream;
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
    private boolean stopped;

    public JsonCheck(Dictionary dictionary, FindingLog log) {
        this.dictionary = dictionary;
        this.log = log;
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
            new RootCheck(dictionary, shapes, log).check(values, items.items() > 0);
        }
    }

    private void readRoot(StrictReader reader) throws IOException {
        NodeReader reading = new NodeReader(reader, nodes, (shape, key, object) -> {
        });
        if (reader.peek() != '{') {
            reading.skip(true);
            return;
        }
        reader.take();
        while (!stopped && !reader.take('}')) {
            String key = key(reader);
            if (key.equals(RootValues.CHARGES)) {
                readCharges(reader, reading);
            } else {
                readValue(key, reader, reading);
            }
            if (!stopped && !reader.take(',') && reader.peek() != '}') {
                throw reader.unexpected("',' or '}'");
            }
        }
    }

    private void readCharges(StrictReader reader, NodeReader reading) throws IOException {
        if (reader.peek() == '{') {
            reader.take();
            // CMS's validator takes the members of such an object for members of the root.
            while (!reader.take('}')) {
                readMember(key(reader), reader, reading);
                if (!reader.take(',') && reader.peek() != '}') {
                    throw reader.unexpected("',' or '}'");
                }
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
            reading.skip(true);
            return;
        }
        reader.peek();
        reader.mark();
        reading.skip(false);
        values.put(key, Arrays.copyOfRange(reader.bytes(), reader.origin(), reader.origin() + reader.place()));
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
