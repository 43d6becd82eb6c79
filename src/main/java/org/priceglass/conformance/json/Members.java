package org.priceglass.conformance.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.priceglass.conformance.Rule;

/** Demands on the members of objects. */
sealed interface Members extends Keyword {
    @Override
    default Scope scope() {
        return Scope.OBJECT;
    }

    /** Keys that must be there. */
    final class Required implements Members {
        private final Shape shape;
        private final Rule rule;
        private final int[] keys;
        private final int bits;

        Required(Shape shape, Rule rule, String... names) {
            this.shape = shape;
            this.rule = rule;
            this.keys = Arrays.stream(names).mapToInt(shape::key).toArray();
            this.bits = Arrays.stream(keys).map(key -> 1 << key).reduce(0, (one, other) -> one | other);
        }

        @Override
        public boolean holds(JsonNodes nodes, int node) {
            return (nodes.keys(node) & bits) == bits;
        }

        @Override
        public void report(JsonNodes nodes, int node, String path, SchemaErrors errors) throws IOException {
            for (int key : keys) {
                if (nodes.value(node, key) == JsonNodes.ABSENT) {
                    errors.add(path, rule, shape.name(key));
                }
            }
        }
    }

    /** What the values of keys must be where they are there. */
    final class Values implements Members {
        private final Shape shape;
        private final int[] keys;
        private final Schema[] schemas;

        /** Takes keys and schemas in the order in which they are reported. */
        Values(Shape shape, Map<String, Schema> schemas) {
            this.shape = shape;
            this.keys = schemas.keySet().stream().mapToInt(shape::key).toArray();
            this.schemas = schemas.values().toArray(Schema[]::new);
        }

        @Override
        public boolean holds(JsonNodes nodes, int node) {
            for (int i = 0; i < keys.length; i++) {
                int value = nodes.value(node, keys[i]);
                if (value != JsonNodes.ABSENT && !schemas[i].matches(nodes, value)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void report(JsonNodes nodes, int node, String path, SchemaErrors errors) throws IOException {
            for (int i = 0; i < keys.length; i++) {
                int value = nodes.value(node, keys[i]);
                if (value != JsonNodes.ABSENT && !schemas[i].matches(nodes, value)) {
                    schemas[i].report(nodes, value, path + "/" + shape.name(keys[i]), errors);
                }
            }
        }
    }
}
