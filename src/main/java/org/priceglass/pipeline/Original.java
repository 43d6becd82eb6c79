package org.priceglass.pipeline;

import java.io.IOException;
import org.priceglass.store.StoredObject;

/** What members are read from, and what is kept of it. */
interface Original {
    /** Whether {@link #object} is known without waiting. */
    boolean isHashed();

    /** What it holds; waits for it. */
    StoredObject object() throws IOException;

    /** Keeps it in the store. */
    StoredObject keep() throws IOException;

    /** One that the store holds already. */
    record Held(StoredObject object) implements Original {
        @Override
        public boolean isHashed() {
            return true;
        }

        @Override
        public StoredObject keep() {
            return object;
        }
    }
}
