package org.priceglass.conformance.json;

import java.io.IOException;

/** Demands on the elements of arrays. */
sealed interface Elements extends Keyword {
    @Override
    default Scope scope() {
        return Scope.ARRAY;
    }

    /** Every element matches. */
    record All(Schema schema) implements Elements {
        @Override
        public boolean holds(JsonNodes nodes, int node) {
            for (int element = nodes.first(node); element != JsonNodes.ABSENT; element = nodes.next(element)) {
                if (!schema.matches(nodes, element)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void report(JsonNodes nodes, int node, String path, SchemaErrors errors) throws IOException {
            int index = 0;
            for (int element = nodes.first(node); element != JsonNodes.ABSENT; element = nodes.next(element)) {
                if (!schema.matches(nodes, element)) {
                    schema.report(nodes, element, path + "/" + index, errors);
                }
                index++;
            }
        }
    }

    /** At least one element matches; only asked for in conditions. */
    record Some(Schema schema) implements Elements {
        @Override
        public boolean holds(JsonNodes nodes, int node) {
            for (int element = nodes.first(node); element != JsonNodes.ABSENT; element = nodes.next(element)) {
                if (schema.matches(nodes, element)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void report(JsonNodes nodes, int node, String path, SchemaErrors errors) {
            throw new IllegalStateException("only asked for in conditions");
        }
    }
}
