package org.priceglass.conformance;

import java.io.IOException;

/** Takes findings as rules make them. */
@FunctionalInterface
public interface FindingSink {
    void add(Finding finding) throws IOException;
}
