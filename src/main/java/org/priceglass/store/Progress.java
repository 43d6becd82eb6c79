package org.priceglass.store;

import java.util.function.LongConsumer;

/** Who watches how many bytes are done. */
final class Progress {
    /** Nobody. */
    static final LongConsumer IGNORED = bytes -> {
    };

    private Progress() {
    }
}
