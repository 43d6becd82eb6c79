package org.priceglass.conformance.json;

import java.io.IOException;

/** Hears of keys that CMS's validator says nothing of. */
interface KeyWatcher {
    /** A key stands in an object for the second time; the last value counts. */
    void again(Shape shape, int key, int object) throws IOException;
}
