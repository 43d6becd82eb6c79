package org.priceglass.mockweb;

import java.io.IOException;

/** Answers the requests for a path or a host; called by many threads. */
public interface Route {
    MockAnswer answer(MockRequest request) throws IOException;
}
