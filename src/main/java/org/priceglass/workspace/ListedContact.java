package org.priceglass.workspace;

import org.jspecify.annotations.Nullable;

/** How a source names a hospital and says that it is reached. */
public record ListedContact(@Nullable String name, @Nullable String phone, @Nullable String website) {
}
