package org.priceglass.conformance.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.priceglass.conformance.json.Keyword.Scope;

/**
 * What a value must be: a type and keywords, looked at in the order of the library that CMS's validator uses. That
 * order is: keywords of any value (constants and conditions), then of numbers, strings, arrays and objects; a wrong
 * type is told where the keywords of the right one would stand, or first of all where it has none.
 */
final class Schema {
    private final Scope type;
    private final boolean truth;
    private final Keyword[] keywords;
    private final boolean typeFirst;
    /** Of each kind of value the keywords in its scope; null where the type is wrong. */
    private final Keyword[] @Nullable [] ofKind = new Keyword[JsonNodes.KINDS] @Nullable [];

    private Schema(Scope type, boolean truth, Keyword... keywords) {
        this.type = type;
        this.truth = truth;
        this.keywords = Arrays.stream(keywords).sorted(Comparator.comparing(Keyword::scope)).toArray(Keyword[]::new);
        this.typeFirst = truth || (type != Scope.ANY && Arrays.stream(keywords).noneMatch(k -> k.scope() == type));
        for (int kind = 0; kind < JsonNodes.KINDS; kind++) {
            int one = kind;
            ofKind[kind] = isOfType(kind)
                    ? Arrays.stream(this.keywords).filter(k -> k.scope().covers(one)).toArray(Keyword[]::new)
                    : null;
        }
    }

    /** Of one type; keywords of the same scope in the order of the library. */
    static Schema of(Scope type, Keyword... keywords) {
        return new Schema(type, false, keywords);
    }

    /** Of any type. */
    static Schema any(Keyword... keywords) {
        return new Schema(Scope.ANY, false, keywords);
    }

    /** true or false. */
    static Schema truth() {
        return new Schema(Scope.ANY, true);
    }

    boolean matches(JsonNodes nodes, int node) {
        Keyword[] inScope = ofKind[nodes.kind(node)];
        if (inScope == null) {
            return false;
        }
        for (Keyword keyword : inScope) {
            if (!keyword.holds(nodes, node)) {
                return false;
            }
        }
        return true;
    }

    /** Reports everything that does not match. */
    void report(JsonNodes nodes, int node, String path, SchemaErrors errors) throws IOException {
        int kind = nodes.kind(node);
        if (typeFirst && !isOfType(kind)) {
            reportType(path, errors);
        }
        for (Scope scope : Scope.values()) {
            if (scope != type || scope == Scope.ANY || scope.covers(kind)) {
                reportScope(scope, nodes, node, path, errors);
            } else if (!typeFirst) {
                reportType(path, errors);
            }
        }
    }

    private void reportScope(Scope scope, JsonNodes nodes, int node, String path, SchemaErrors errors)
            throws IOException {
        if (scope.covers(nodes.kind(node))) {
            for (Keyword keyword : keywords) {
                if (keyword.scope() == scope && !keyword.holds(nodes, node)) {
                    keyword.report(nodes, node, path, errors);
                }
            }
        }
    }

    private boolean isOfType(int kind) {
        return truth ? kind == JsonNodes.TRUE || kind == JsonNodes.FALSE : type.covers(kind);
    }

    private void reportType(String path, SchemaErrors errors) throws IOException {
        errors.add(path, JsonRules.TYPE, truth ? "boolean" : type.label());
    }
}
