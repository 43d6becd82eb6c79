package org.priceglass.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.store.StoredObject;

/**
 * A member of an original that the store holds.
 *
 * @param member
 *            its path inside the original, null for the content itself
 * @param hospitals
 *            whose prices it is, as sources list it; empty where the file has to tell
 */
public record StoredMember(StoredObject original, @Nullable String member, Obtained obtained, List<Integer> hospitals) {
}
