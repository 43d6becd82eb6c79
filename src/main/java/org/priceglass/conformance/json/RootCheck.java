package org.priceglass.conformance.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.FindingLog;

/** Checks the root when all of it is known. */
final class RootCheck {
    private final Dictionary dictionary;
    private final Shapes shapes;
    private final FindingLog log;
    private final JsonNotes notes;

    RootCheck(Dictionary dictionary, Shapes shapes, FindingLog log, JsonNotes notes) {
        this.dictionary = dictionary;
        this.shapes = shapes;
        this.log = log;
        this.notes = notes;
    }

    void check(RootValues values, boolean hasItems) throws IOException {
        JsonNodes nodes = new JsonNodes();
        new NodeReader(new StrictReader(new ByteArrayInputStream(values.toJson())), nodes,
                (shape, key, object) -> notes.duplicate("", shape.name(key))).read(shapes.root());
        new Schemas(dictionary, shapes).root(hasItems).report(nodes, 0, "",
                (path, rule, value) -> log.add(ItemCheck.finding("", path, rule, value)));
        alertStatement(nodes);
        alertVersion(nodes);
        notes.root(nodes, shapes);
    }

    private void alertStatement(JsonNodes nodes) throws IOException {
        boolean third = dictionary.isAtLeast(Dictionary.V3_0_0);
        String key = third ? "attestation" : "affirmation";
        Shape shape = third ? shapes.attestation() : shapes.affirmation();
        int statement = nodes.value(0, shapes.root().key(key));
        if (statement == JsonNodes.ABSENT || nodes.kind(statement) != JsonNodes.OBJECT) {
            return;
        }
        int confirmed = nodes.value(statement, shape.key("confirm_" + key));
        if (confirmed != JsonNodes.ABSENT && nodes.kind(confirmed) == JsonNodes.FALSE) {
            log.add(Finding.at("/" + key + "/confirm_" + key,
                    third ? JsonRules.ATTESTATION_FALSE : JsonRules.AFFIRMATION_FALSE));
        }
    }

    private void alertVersion(JsonNodes nodes) throws IOException {
        int node = nodes.value(0, shapes.root().key("version"));
        List<String> expected = switch (dictionary) {
            case V2_0_0 -> List.of();
            case V2_1_0 -> List.of("2.0.0", "2.1.0");
            case V2_2_0 -> List.of("2.0.0", "2.2.0", "2.2.1");
            case V3_0_0 -> List.of("3.0.0");
        };
        if (expected.isEmpty() || node == JsonNodes.ABSENT || nodes.kind(node) != JsonNodes.STRING) {
            return;
        }
        String version = nodes.string(node);
        if (!expected.contains(version)) {
            String versions = expected.stream().map(one -> '"' + one + '"').collect(Collectors.joining(", "));
            log.add(Finding.at("/version", JsonRules.VERSION_MISMATCH, version,
                    (expected.size() == 1 ? "the expected template version " : "an expected template version ")
                            + versions));
        }
    }
}
