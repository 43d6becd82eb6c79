package org.priceglass.conformance.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.FindingSink;
import org.priceglass.conformance.Format;
import org.priceglass.conformance.Rule;
import org.priceglass.conformance.notes.GeneralNotes;
import org.priceglass.conformance.notes.GeneralValues;
import org.priceglass.conformance.notes.NoteRules;
import org.priceglass.conformance.notes.PublishedValue;
import org.priceglass.conformance.notes.TextScan;

/** What CMS's validator does not look at, or lets pass, in a JSON file. */
final class JsonNotes {
    static final Rule TRAILING = NoteRules.in(Format.JSON, "json-trailing-text").under(Rule.FORM)
            .says("More text stands behind the end of the JSON text, from byte {0} on.")
            .fix("Remove it: most programs refuse such a file.");
    static final Rule COMMA = NoteRules.in(Format.JSON, "json-trailing-comma").under(Rule.FORM)
            .says("A comma stands before the end of an object, at byte {0}.")
            .fix("Remove it: most programs refuse such a file.");
    static final Rule DUPLICATE = NoteRules.in(Format.JSON, "json-key-duplicate").under(Rule.FORM)
            .says("The key \"{0}\" stands twice in one object; only the last value is looked at.")
            .fix("Remove one of the two.");
    static final Rule UNKNOWN = NoteRules.in(Format.JSON, "json-key-unknown").under(Rule.FORM)
            .says("No data dictionary knows the key \"{0}\" of the root.").fix("Correct its spelling, or remove it.");

    private static final Set<String> OPTIONAL = Set.of("financial_aid_policy", "general_contract_provisions");

    private final Dictionary dictionary;
    private final LocalDate today;
    private final FindingSink sink;

    JsonNotes(Dictionary dictionary, LocalDate today, FindingSink sink) {
        this.dictionary = dictionary;
        this.today = today;
        this.sink = sink;
    }

    /** Those that are found here. */
    static List<Rule> rules() {
        return List.of(TRAILING, COMMA, DUPLICATE, UNKNOWN);
    }

    void duplicate(String path, String key) throws IOException {
        sink.add(Finding.at(path, DUPLICATE, key));
    }

    void rootKey(String key) throws IOException {
        if (!OPTIONAL.contains(key)) {
            sink.add(new Finding(UNKNOWN, "/" + key, key, List.of(key)));
        }
    }

    /** A fault of the text at so many bytes. */
    void at(Rule rule, long offset) throws IOException {
        sink.add(Finding.at("", rule, Long.toString(offset)));
    }

    void text(String path, byte[] bytes, int from, int to) throws IOException {
        if (TextScan.firstOdd(bytes, from, to) < to) {
            TextScan.report(bytes, from, to, path, sink);
        }
    }

    /** Looks at the root's own values. */
    void root(JsonNodes nodes, Shapes shapes) throws IOException {
        Shape root = shapes.root();
        List<PublishedValue> locations = texts(nodes, 0, root, "hospital_location");
        locations.addAll(texts(nodes, 0, root, "location_name"));
        List<PublishedValue> others = texts(nodes, 0, root, "hospital_name");
        List<PublishedValue> statements = new ArrayList<>();
        int attestation = nodes.value(0, root.key("attestation"));
        if (isObject(nodes, attestation)) {
            statements.addAll(texts(nodes, attestation, shapes.attestation(), "attestation"));
            others.addAll(texts(nodes, attestation, shapes.attestation(), "attester_name"));
        }
        int affirmation = nodes.value(0, root.key("affirmation"));
        if (isObject(nodes, affirmation)) {
            statements.addAll(texts(nodes, affirmation, shapes.affirmation(), "affirmation"));
        }
        int license = nodes.value(0, root.key("license_information"));
        new GeneralNotes(dictionary, today, sink).check(new GeneralValues(texts(nodes, 0, root, "last_updated_on"),
                locations, texts(nodes, 0, root, "hospital_address"), texts(nodes, 0, root, "type_2_npi"),
                isObject(nodes, license) ? texts(nodes, license, shapes.license(), "state") : List.of(), statements,
                others));
    }

    private static boolean isObject(JsonNodes nodes, int node) {
        return node != JsonNodes.ABSENT && nodes.kind(node) == JsonNodes.OBJECT;
    }

    /** A text, or the texts of an array. */
    private static List<PublishedValue> texts(JsonNodes nodes, int object, Shape shape, String key) {
        List<PublishedValue> texts = new ArrayList<>();
        int node = nodes.value(object, shape.key(key));
        if (node == JsonNodes.ABSENT) {
            return texts;
        }
        String path = "/" + key;
        if (nodes.kind(node) == JsonNodes.STRING) {
            texts.add(new PublishedValue(path, key, nodes.string(node)));
        } else if (nodes.kind(node) == JsonNodes.ARRAY) {
            int index = 0;
            for (int each = nodes.first(node); each != JsonNodes.ABSENT; each = nodes.next(each)) {
                if (nodes.kind(each) == JsonNodes.STRING) {
                    texts.add(new PublishedValue(path + "/" + index, Integer.toString(index), nodes.string(each)));
                }
                index++;
            }
        }
        return texts;
    }
}
