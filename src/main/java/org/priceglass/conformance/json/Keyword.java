package org.priceglass.conformance.json;

import java.io.IOException;

/** One demand of a schema. */
interface Keyword {
    /** To which values it applies; keywords are looked at in this order. */
    enum Scope {
        ANY(JsonNodes.ABSENT, ""), NUMBER(JsonNodes.NUMBER, "number"), STRING(JsonNodes.STRING,
                "string"), ARRAY(JsonNodes.ARRAY, "array"), OBJECT(JsonNodes.OBJECT, "object");

        private final int kind;
        private final String label;

        Scope(int kind, String label) {
            this.kind = kind;
            this.label = label;
        }

        boolean covers(int nodeKind) {
            return this == ANY || kind == nodeKind;
        }

        /** The JSON type in messages. */
        String label() {
            return label;
        }
    }

    Scope scope();

    /** Whether a value in scope meets it. */
    boolean holds(JsonNodes nodes, int node);

    /** Reports what a value in scope does not meet. */
    void report(JsonNodes nodes, int node, String path, SchemaErrors errors) throws IOException;
}
