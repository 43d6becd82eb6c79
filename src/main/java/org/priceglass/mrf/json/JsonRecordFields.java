package org.priceglass.mrf.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.RecordField;
import org.priceglass.mrf.RecordFields;
import org.priceglass.mrf.TextEncoding;
import org.priceglass.mrf.TextPool;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.Utf8Stream;

/** Names the scalars of one item, or of one rate, by their pointers from it. */
public final class JsonRecordFields implements RecordFields {
    @Override
    public List<RecordField> read(MrfSource source, byte[] record, TextEncoding encoding, Part part)
            throws IOException {
        try (Utf8Stream text = new Utf8Stream(new ByteArrayInputStream(record), encoding)) {
            byte[] plain = text.readAllBytes();
            JsonTape tape = new JsonTape();
            int end = tape.read(Arrays.copyOf(plain, plain.length + JsonWindow.SLACK), 0, plain.length);
            if (end == JsonTape.INCOMPLETE) {
                throw new UnreadableFileException("the record is no complete JSON value");
            }
            return new Walk(tape, text, part).fields();
        }
    }

    /** One pass over the nodes. */
    private static final class Walk {
        private final JsonTape tape;
        private final Utf8Stream text;
        private final JsonText values;
        private final Part part;
        private final List<RecordField> fields = new ArrayList<>();

        Walk(JsonTape tape, Utf8Stream text, Part part) {
            this.tape = tape;
            this.text = text;
            this.part = part;
            this.values = new JsonText(tape, new TextPool());
        }

        List<RecordField> fields() {
            value(0, "");
            return List.copyOf(fields);
        }

        private void value(int node, String pointer) {
            switch (tape.kind(node)) {
                case JsonTape.OBJECT -> members(node, pointer);
                case JsonTape.ARRAY -> elements(node, pointer);
                default -> scalar(node, pointer);
            }
        }

        private void members(int object, String pointer) {
            int end = tape.next(object);
            for (int key = object + 1; key < end; key = tape.next(key + 1)) {
                value(key + 1, pointer + "/" + values.string(key).replace("~", "~0").replace("/", "~1"));
            }
        }

        private void elements(int array, String pointer) {
            int end = tape.next(array);
            int index = 0;
            for (int element = array + 1; element < end; element = tape.next(element)) {
                value(element, pointer + "/" + index++);
            }
        }

        private void scalar(int node, String pointer) {
            String value = tape.kind(node) == JsonTape.NULL ? "" : values.string(node);
            fields.add(new RecordField(pointer, value, (int) text.sourceOffset(tape.from(node)),
                    (int) text.sourceOffset(tape.to(node)), FieldOfPointer.of(pointer, part).orElse(null),
                    part == Part.RATE ? 0 : RecordField.NO_RATE));
        }
    }
}
