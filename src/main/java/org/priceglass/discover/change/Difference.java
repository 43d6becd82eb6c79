package org.priceglass.discover.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ListingChange;
import org.priceglass.model.listing.PublishedTime;

/**
 * What became of a thing that is listed now.
 *
 * @param change
 *            null where nothing changed
 * @param detail
 *            {@code field: before -> after}, a line each
 * @param wanted
 *            whether a file may have another content than before: it is new, came back, or has another URL, size, date
 *            or hash
 */
public record Difference(@Nullable ListingChange change, String detail, boolean wanted) {
    private static final Difference NONE = new Difference(null, "", false);
    private static final Difference NEW = new Difference(ListingChange.NEW, "", true);

    /** Of a hospital: every field that the source publishes counts. */
    public static Difference ofHospital(Pairing.Pair<ListedHospital> pair) {
        if (pair.before() == null) {
            return NEW;
        }
        Lines lines = new Lines();
        Map<String, String> before = pair.before().listed().published();
        Map<String, String> now = pair.now().published();
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(now.keySet());
        fields.forEach(field -> lines.compare(field, before.get(field), now.get(field)));
        return lines.difference(pair.before().vanished(), false);
    }

    /** Of a file. */
    public static Difference ofFile(Pairing.Pair<ListedFile> pair) {
        if (pair.before() == null) {
            return NEW;
        }
        ListedFile before = pair.before().listed();
        ListedFile now = pair.now();
        Lines lines = new Lines();
        lines.compare("url", before.url(), now.url());
        lines.compare("size", before.bytes(), now.bytes());
        lines.compare("date", before.retrieved(), now.retrieved());
        lines.compare("sha256", before.sha256(), now.sha256());
        boolean wanted = !lines.isEmpty();
        lines.compare("id", before.key(), now.key());
        lines.compare("name", before.name(), now.name());
        lines.compare("page", before.pageUrl(), now.pageUrl());
        return lines.difference(pair.before().vanished(), wanted);
    }

    private static final class Lines {
        private final List<String> lines = new ArrayList<>();

        void compare(String field, @Nullable Object before, @Nullable Object now) {
            if (!Objects.equals(before, now)) {
                lines.add(field + ": " + Objects.requireNonNullElse(before, "none") + " -> "
                        + Objects.requireNonNullElse(now, "none"));
            }
        }

        void compare(String field, @Nullable PublishedTime before, @Nullable PublishedTime now) {
            if (before == null || now == null || !before.isSame(now)) {
                compare(field, before == null ? null : before.text(), now == null ? null : (Object) now.text());
            }
        }

        boolean isEmpty() {
            return lines.isEmpty();
        }

        Difference difference(boolean vanished, boolean wanted) {
            if (vanished) {
                return new Difference(ListingChange.RETURNED, String.join("\n", lines), true);
            }
            return lines.isEmpty() ? NONE : new Difference(ListingChange.CHANGED, String.join("\n", lines), wanted);
        }
    }
}
