package org.priceglass.conformance.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priceglass.conformance.Rule;
import org.priceglass.conformance.json.Keyword.Scope;

/** The small schemas that all dictionaries are made of. */
final class SchemaParts {
    private SchemaParts() {
    }

    static Schema text() {
        return Schema.of(Scope.STRING, ValueKeyword.notEmpty());
    }

    static Schema textOrEmpty() {
        return Schema.of(Scope.STRING);
    }

    static Schema amount() {
        return Schema.of(Scope.NUMBER, ValueKeyword.positive());
    }

    static Schema word(List<String> words) {
        return Schema.of(Scope.STRING, ValueKeyword.oneOf(words));
    }

    static Schema constant(String text) {
        return Schema.any(ValueKeyword.constant(text));
    }

    /** A list with at least one element, all of which match. */
    static Schema list(Schema element) {
        return Schema.of(Scope.ARRAY, ValueKeyword.leastOneElement(), new Elements.All(element));
    }

    static Schema listOrEmpty(Schema element) {
        return Schema.of(Scope.ARRAY, new Elements.All(element));
    }

    static Schema object(Shape shape, List<String> required, Map<String, Schema> values) {
        return Schema.of(Scope.OBJECT, required(shape, JsonRules.KEY_MISSING, required),
                new Members.Values(shape, values));
    }

    static Members.Required required(Shape shape, Rule rule, List<String> names) {
        return new Members.Required(shape, rule, names.toArray(String[]::new));
    }

    /** An object, or any other value, with a key. */
    static Schema has(Shape shape, Rule rule, String name) {
        return Schema.any(new Members.Required(shape, rule, name));
    }

    /** An object with a key. */
    static Schema objectWith(Shape shape, Rule rule, String name) {
        return Schema.of(Scope.OBJECT, new Members.Required(shape, rule, name));
    }

    /** Any value; of an object, the key must be there with this text. */
    static Schema hasConstant(Shape shape, String name, String text) {
        return Schema.any(new Members.Required(shape, JsonRules.KEY_MISSING, name),
                new Members.Values(shape, Map.of(name, constant(text))));
    }

    /** Values in the order in which they are reported. */
    @SafeVarargs
    static Map<String, Schema> inOrder(Map.Entry<String, Schema>... values) {
        Map<String, Schema> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, Schema> value : values) {
            ordered.put(value.getKey(), value.getValue());
        }
        return ordered;
    }
}
