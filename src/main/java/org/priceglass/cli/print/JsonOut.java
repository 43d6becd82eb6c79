package org.priceglass.cli.print;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;

/**
 * JSON in the shapes that scripts rely on: keys are always there, what is absent is {@code null}, amounts are texts
 * with the published scale.
 */
public final class JsonOut implements Closeable {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder().rootValueSeparator((String) null)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM).build();

    private static final int LAST_ASCII = 0x7f;
    private static final int NO_LIMIT = 0;

    private final JsonGenerator json;

    /** Writes to a stream that stays the caller's to flush and close. */
    public JsonOut(OutputStream out) throws IOException {
        json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    }

    /** Starts an object: in an array, or as a line. */
    public void object() throws IOException {
        json.writeStartObject();
    }

    public void object(String name) throws IOException {
        json.writeObjectFieldStart(name);
    }

    public void endObject() throws IOException {
        json.writeEndObject();
    }

    public void array() throws IOException {
        json.writeStartArray();
    }

    public void array(String name) throws IOException {
        json.writeArrayFieldStart(name);
    }

    public void endArray() throws IOException {
        json.writeEndArray();
    }

    public void endLine() throws IOException {
        json.writeRaw('\n');
    }

    public void text(String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        text(value);
    }

    public void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            text(value);
        }
        json.writeEndArray();
    }

    public void amount(String name, @Nullable Amount value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    public void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    public void number(String name, @Nullable Long value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    /** A distance, to a tenth of a mile. */
    public void miles(String name, @Nullable Double value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(Math.round(value * 10) / 10.0);
        }
    }

    /** A share or score, to a hundredth. */
    public void decimal(String name, double value) throws IOException {
        json.writeNumberField(name, Math.round(value * 100) / 100.0);
    }

    /** A stretch of time, to a thousandth of a second. */
    public void seconds(String name, long nanos) throws IOException {
        json.writeNumberField(name, Math.round(nanos / 1e6) / 1000.0);
    }

    public void truth(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    /** A value that is JSON already; null where there is none. */
    public void raw(String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeRawValue(value);
        }
    }

    public void absent(String name) throws IOException {
        json.writeNullField(name);
    }

    /** Hands what is written so far to the stream. */
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private void text(@Nullable String value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (hasLoneSurrogate(value)) {
            // A JSON file may hold half a character as an escape; UTF-8 cannot, so it stays an escape.
            json.setHighestNonEscapedChar(LAST_ASCII);
            json.writeString(value);
            json.setHighestNonEscapedChar(NO_LIMIT);
        } else {
            json.writeString(value);
        }
    }

    private static boolean hasLoneSurrogate(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (i + 1 == value.length() || !Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
