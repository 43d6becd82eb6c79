package org.priceglass.conformance.json;

import java.io.IOException;
import java.util.List;
import org.priceglass.conformance.Rule;

/** Demands that join schemas, on values of any type. */
sealed interface Condition extends Keyword permits Condition.AnyOf, Condition.Not, Condition.When, Remembered {
    @Override
    default Scope scope() {
        return Scope.ANY;
    }

    /** At least one of the schemas matches; if not, the errors of all are reported, then the rule. */
    record AnyOf(Rule rule, List<Schema> schemas) implements Condition {
        @Override
        public boolean holds(JsonNodes nodes, int node) {
            for (Schema schema : schemas) {
                if (schema.matches(nodes, node)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void report(JsonNodes nodes, int node, String path, SchemaErrors errors) throws IOException {
            for (Schema schema : schemas) {
                schema.report(nodes, node, path, errors);
            }
            errors.add(path, rule, "");
        }
    }

    /** The schema does not match. */
    record Not(Schema schema, Rule rule) implements Condition {
        @Override
        public boolean holds(JsonNodes nodes, int node) {
            return !schema.matches(nodes, node);
        }

        @Override
        public void report(JsonNodes nodes, int node, String path, SchemaErrors errors) throws IOException {
            errors.add(path, rule, "");
        }
    }

    /** Where one schema matches, another one does. */
    record When(Schema condition, Schema then) implements Condition {
        @Override
        public boolean holds(JsonNodes nodes, int node) {
            return !condition.matches(nodes, node) || then.matches(nodes, node);
        }

        @Override
        public void report(JsonNodes nodes, int node, String path, SchemaErrors errors) throws IOException {
            then.report(nodes, node, path, errors);
            errors.add(path, JsonRules.CONDITION, "");
        }
    }
}
