package org.priceglass.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.priceglass.workspace.KeptConformance.Sample;

/** Samples of findings as the JSON of column {@code FINDING_GROUP.SAMPLES}. */
final class SampleJson {
    private static final JsonMapper JSON = new JsonMapper();

    private SampleJson() {
    }

    static String write(List<Sample> samples) {
        ArrayNode all = JSON.createArrayNode();
        samples.forEach(each -> all.addArray().add(each.path()).add(each.field()).add(each.message()));
        return all.toString();
    }

    static List<Sample> read(String json) {
        try {
            List<Sample> samples = new ArrayList<>();
            for (JsonNode each : JSON.readTree(json)) {
                JsonNode field = each.path(1);
                samples.add(new Sample(each.path(0).asText(), field.isNull() ? null : field.asText(),
                        each.path(2).asText()));
            }
            return List.copyOf(samples);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the findings of a version cannot be read", e);
        }
    }
}
