package org.priceglass.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.priceglass.quality.CheckInfo;
import org.priceglass.quality.CheckResult;
import org.priceglass.quality.Finding;
import org.priceglass.quality.PartScore;
import org.priceglass.quality.QualityReport;
import org.priceglass.quality.ScorePart;
import org.priceglass.quality.Severity;

/** A {@link QualityReport} as the JSON of column {@code QUALITY_REPORT.REPORT}. */
final class QualityJson {
    private QualityJson() {
    }

    static String write(QualityReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("rules", report.rulesVersion());
            out.writeNumberField("charges", report.charges());
            out.writeNumberField("score", report.score());
            out.writeStringField("band", report.band());
            out.writeArrayFieldStart("parts");
            for (PartScore part : report.parts()) {
                out.writeStartObject();
                out.writeStringField("part", part.part().name());
                out.writeNumberField("weight", part.weight());
                out.writeNumberField("value", part.value());
                out.writeStringField("words", part.words());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("results");
            for (CheckResult result : report.results()) {
                write(result, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CheckResult result, JsonGenerator out) throws IOException {
        CheckInfo info = result.info();
        out.writeStartObject();
        out.writeStringField("id", info.id());
        out.writeStringField("part", info.part().name());
        out.writeStringField("severity", info.severity().name());
        out.writeStringField("unit", info.unit());
        out.writeStringField("title", info.title());
        out.writeStringField("formula", info.formula());
        out.writeNumberField("hits", result.hits());
        out.writeNumberField("looked", result.looked());
        out.writeArrayFieldStart("samples");
        for (Finding finding : result.samples()) {
            out.writeStartArray();
            out.writeNumber(finding.charge());
            out.writeNumber(finding.rate());
            out.writeString(finding.words());
            out.writeEndArray();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    static QualityReport read(String json) {
        try (JsonParser in = new ObjectMapper().createParser(json)) {
            JsonNode all = in.readValueAsTree();
            List<PartScore> parts = new ArrayList<>();
            for (JsonNode part : all.path("parts")) {
                parts.add(new PartScore(ScorePart.valueOf(part.path("part").asText()), part.path("weight").asInt(),
                        part.path("value").asDouble(), part.path("words").asText()));
            }
            List<CheckResult> results = new ArrayList<>();
            for (JsonNode result : all.path("results")) {
                results.add(result(result));
            }
            return new QualityReport(all.path("rules").asText(), all.path("charges").asLong(),
                    all.path("score").asDouble(), all.path("band").asText(), List.copyOf(parts), List.copyOf(results));
        } catch (IOException e) {
            throw new UncheckedIOException("the quality report of a version cannot be read", e);
        }
    }

    private static CheckResult result(JsonNode result) {
        CheckInfo info = new CheckInfo(result.path("id").asText(), ScorePart.valueOf(result.path("part").asText()),
                Severity.valueOf(result.path("severity").asText()), result.path("unit").asText(),
                result.path("title").asText(), result.path("formula").asText());
        List<Finding> samples = new ArrayList<>();
        for (JsonNode finding : result.path("samples")) {
            samples.add(new Finding(finding.path(0).asLong(), finding.path(1).asInt(), finding.path(2).asText()));
        }
        return new CheckResult(info, result.path("hits").asLong(), result.path("looked").asLong(),
                List.copyOf(samples));
    }
}
