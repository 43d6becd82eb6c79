package org.priceglass.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.FileHeader;
import org.priceglass.model.FlagRule;
import org.priceglass.model.Layout;
import org.priceglass.model.ReadSummary;

/** A {@link ReadSummary} with its header as the compact JSON of column {@code MRF_VERSION.SUMMARY}. */
final class SummaryJson {
    private static final JsonFactory JSON = new JsonFactory();

    private SummaryJson() {
    }

    static String write(ReadSummary summary) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("member", summary.member());
            out.writeStringField("layout", summary.layout().name());
            out.writeStringField("dictionary", summary.dictionary());
            out.writeStringField("encoding", summary.encoding());
            writeHeader(out, summary.header());
            Map<String, Long> counts = new LinkedHashMap<>();
            counts.put("bytes", summary.bytes());
            counts.put("records", summary.records());
            counts.put("headerRecords", summary.headerRecords());
            counts.put("blank", summary.blank());
            counts.put("used", summary.used());
            counts.put("charges", summary.charges());
            counts.put("rates", summary.rates());
            writeCounts(out, "counts", counts);
            writeCounts(out, "setAside", summary.setAside());
            Map<String, Long> flags = new LinkedHashMap<>();
            summary.flags().forEach((rule, count) -> flags.put(rule.id(), count));
            writeCounts(out, "flags", flags);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeHeader(JsonGenerator out, FileHeader header) throws IOException {
        out.writeObjectFieldStart("header");
        out.writeStringField("hospitalName", header.hospitalName());
        out.writeStringField("lastUpdatedOn", header.lastUpdatedOn());
        out.writeStringField("version", header.version());
        writeTexts(out, "locations", header.locations());
        writeTexts(out, "addresses", header.addresses());
        writeTexts(out, "licenses", header.licenses());
        writeTexts(out, "npis", header.npis());
        out.writeStringField("attested", header.attested());
        out.writeStringField("attesterName", header.attesterName());
        writeTexts(out, "other", header.other());
        out.writeEndObject();
    }

    private static void writeTexts(JsonGenerator out, String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    private static void writeTexts(JsonGenerator out, String name, Map<String, String> texts) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            out.writeStringField(text.getKey(), text.getValue());
        }
        out.writeEndObject();
    }

    private static void writeCounts(JsonGenerator out, String name, Map<String, Long> counts) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            out.writeNumberField(count.getKey(), count.getValue());
        }
        out.writeEndObject();
    }

    static ReadSummary read(String json) {
        try (JsonParser in = JSON.createParser(json)) {
            in.nextToken();
            Node all = Node.read(in);
            Node header = all.node("header");
            Map<String, Long> counts = all.node("counts").numbers();
            Map<FlagRule, Long> flags = new EnumMap<>(FlagRule.class);
            all.node("flags").numbers().forEach((id, count) -> flags.put(FlagRule.ofId(id), count));
            return new ReadSummary(all.text("member"), Layout.valueOf(all.present("layout")), all.present("dictionary"),
                    all.present("encoding"), counts.getOrDefault("bytes", 0L), header(header),
                    counts.getOrDefault("records", 0L), counts.getOrDefault("headerRecords", 0L),
                    counts.getOrDefault("blank", 0L), all.node("setAside").numbers(), counts.getOrDefault("used", 0L),
                    counts.getOrDefault("charges", 0L), counts.getOrDefault("rates", 0L), flags);
        } catch (IOException e) {
            throw new UncheckedIOException("the summary of a version cannot be read", e);
        }
    }

    private static FileHeader header(Node header) {
        return new FileHeader(header.text("hospitalName"), header.text("lastUpdatedOn"), header.text("version"),
                header.node("locations").items(), header.node("addresses").items(), header.node("licenses").texts(),
                header.node("npis").items(), header.text("attested"), header.text("attesterName"),
                header.node("other").texts());
    }

    /** An object or array of texts, numbers and nodes by name; the items of an array are named by their index. */
    private record Node(Map<String, String> texts, Map<String, Node> nodes) {
        static Node read(JsonParser in) throws IOException {
            Map<String, String> texts = new LinkedHashMap<>();
            Map<String, Node> nodes = new LinkedHashMap<>();
            boolean array = in.currentToken() == JsonToken.START_ARRAY;
            while (!in.nextToken().isStructEnd()) {
                String name = array ? String.valueOf(texts.size()) : in.currentName();
                if (!array) {
                    in.nextToken();
                }
                if (in.currentToken().isStructStart()) {
                    nodes.put(name, read(in));
                } else if (in.currentToken() != JsonToken.VALUE_NULL) {
                    texts.put(name, in.getText());
                }
            }
            return new Node(texts, nodes);
        }

        Node node(String name) {
            return nodes.getOrDefault(name, new Node(Map.of(), Map.of()));
        }

        @Nullable
        String text(String name) {
            return texts.get(name);
        }

        String present(String name) throws IOException {
            String text = texts.get(name);
            if (text == null) {
                throw new IOException("no " + name + " in a summary");
            }
            return text;
        }

        List<String> items() {
            return new ArrayList<>(texts.values());
        }

        Map<String, Long> numbers() {
            Map<String, Long> numbers = new LinkedHashMap<>();
            texts.forEach((name, text) -> numbers.put(name, Long.valueOf(text)));
            return numbers;
        }
    }
}
