package org.priceglass.mockweb;

import java.io.IOException;

/** Writes the body of an answer. Where it writes less or more than announced, the connection ends after it. */
public interface Body {
    void write(Wire wire) throws IOException;
}
