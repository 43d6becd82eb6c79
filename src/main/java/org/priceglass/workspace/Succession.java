package org.priceglass.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version that was published, or found again, did to the others of its MRF.
 *
 * @param replaced
 *            ids of the versions that are asked no more for a hospital, because this one is newer
 * @param newer
 *            id of a version that stays in use before this one, null where this one is the newest
 */
public record Succession(List<Integer> replaced, @Nullable Integer newer) {
    public static final Succession NONE = new Succession(List.of(), null);
}
