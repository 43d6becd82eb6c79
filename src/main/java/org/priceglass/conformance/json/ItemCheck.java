package org.priceglass.conformance.json;

import java.io.IOException;
import java.util.List;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.FindingLog;
import org.priceglass.conformance.Rule;
import org.priceglass.conformance.Severity;

/** Checks the elements of {@code standard_charge_information} as they stand in {@link JsonNodes}. */
final class ItemCheck {
    /** Of the path of every item. */
    static final String PREFIX = "/standard_charge_information/";

    private final JsonNodes nodes;
    private final FindingLog log;
    private final Schema schema;
    private final Schema alerts;
    private long items;

    ItemCheck(Dictionary dictionary, Shapes shapes, JsonNodes nodes, FindingLog log) {
        this.nodes = nodes;
        this.log = log;
        this.schema = new Schemas(dictionary, shapes).item();
        this.alerts = Alerts.item(dictionary, shapes);
    }

    /** Elements that were checked. */
    long items() {
        return items;
    }

    /** Checks the value that the nodes hold. */
    void check(long index) throws IOException {
        items++;
        String prefix = PREFIX + index;
        if (!schema.matches(nodes, 0)) {
            schema.report(nodes, 0, "", (path, rule, value) -> add(prefix, path, rule, value));
        }
        if (!alerts.matches(nodes, 0)) {
            alerts.report(nodes, 0, "", (path, rule, value) -> {
                if (rule.severity() == Severity.ALERT) {
                    add(prefix, path, rule, value);
                }
            });
        }
    }

    private void add(String prefix, String path, Rule rule, String value) throws IOException {
        log.add(finding(prefix, path, rule, value));
    }

    /** A finding as a schema tells it: its field is the last segment of the path below the prefix. */
    static Finding finding(String prefix, String path, Rule rule, String value) {
        return new Finding(rule, prefix + path, path.substring(path.lastIndexOf('/') + 1), List.of(value));
    }
}
