package org.priceglass.conformance.json;

import java.io.IOException;
import org.priceglass.conformance.Rule;

/** Takes what a schema finds. */
@FunctionalInterface
interface SchemaErrors {
    /**
     * Takes one error.
     *
     * @param path
     *            JSON pointer from the value that the schema was asked about; empty for itself
     */
    void add(String path, Rule rule, String value) throws IOException;
}
