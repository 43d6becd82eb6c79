package org.priceglass.conformance.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Conditions on objects that depend on nothing but which keys are there and on what a few of their values are. Most
 * objects of a file are alike in this, so what came out for one is kept for all that are like it.
 */
final class Remembered implements Condition {
    private static final byte HOLDS = 1;
    private static final byte FAILS = 2;

    private final List<Condition> conditions;
    private final int[] keys;
    private final Schema[] schemas;
    private final int shapeSize;
    /** By keys and values, 0 where unknown. */
    private final byte[] verdicts;

    /**
     * Remembers for objects of one shape.
     *
     * @param values
     *            by keys, what the conditions ask of values
     */
    Remembered(Shape shape, Map<String, Schema> values, List<Condition> conditions) {
        this.conditions = conditions;
        this.keys = values.keySet().stream().mapToInt(shape::key).toArray();
        this.schemas = values.values().toArray(Schema[]::new);
        this.shapeSize = shape.size();
        this.verdicts = new byte[1 << (shapeSize + keys.length)];
    }

    @Override
    public boolean holds(JsonNodes nodes, int node) {
        if (nodes.kind(node) != JsonNodes.OBJECT) {
            return allHold(nodes, node);
        }
        int marks = nodes.keys(node);
        for (int i = 0; i < keys.length; i++) {
            int value = nodes.value(node, keys[i]);
            if (value != JsonNodes.ABSENT && schemas[i].matches(nodes, value)) {
                marks |= 1 << (shapeSize + i);
            }
        }
        if (verdicts[marks] == 0) {
            verdicts[marks] = allHold(nodes, node) ? HOLDS : FAILS;
        }
        return verdicts[marks] == HOLDS;
    }

    @Override
    public void report(JsonNodes nodes, int node, String path, SchemaErrors errors) throws IOException {
        for (Condition condition : conditions) {
            if (!condition.holds(nodes, node)) {
                condition.report(nodes, node, path, errors);
            }
        }
    }

    private boolean allHold(JsonNodes nodes, int node) {
        for (Condition condition : conditions) {
            if (!condition.holds(nodes, node)) {
                return false;
            }
        }
        return true;
    }
}
