package org.priceglass.mrf.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of the members of one file, each once: {@code folder/prices.csv}, in an archive inside it
 * {@code inner.zip!/folder/prices.csv}; the second of a name is {@code prices.csv#2}. Archives may give any name, so
 * folders above ({@code ..}), roots and drives are cut off, and characters that a screen does not show or that control
 * it are replaced: no name leads anywhere, and none does anything where it is printed.
 */
final class MemberPaths {
    private static final String INSIDE = "!/";
    private static final int MAX_LENGTH = 500;
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    /** How often each path was asked for. */
    private final Map<String, Integer> given = new HashMap<>();

    /**
     * The path of a member.
     *
     * @param archive
     *            path of the archive that it is in; null for the file itself
     * @param name
     *            that the archive gives it
     */
    String path(@Nullable String archive, String name) {
        String safe = safe(name);
        String path = archive == null ? safe : archive + INSIDE + safe;
        int times = given.merge(path, 1, Integer::sum);
        // A file may have such a name of its own.
        return times == 1 ? path : path(archive, name + "#" + times);
    }

    /** macOS and Windows put files of their own beside those that the user packs. */
    static boolean isOfOperatingSystem(String name) {
        String path = "/" + name.replace('\\', '/');
        String last = path.substring(path.lastIndexOf('/') + 1);
        return path.contains("/__MACOSX/") || last.startsWith("._") || last.equals(".DS_Store")
                || last.equals("Thumbs.db") || last.equals("desktop.ini");
    }

    private static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        String shown = UNSEEN.matcher(name).replaceAll("\uFFFD").replace('\\', '/');
        for (String each : shown.split("/", -1)) {
            String part = DRIVE.matcher(each).replaceFirst("");
            if (!part.isBlank() && !part.equals(".") && !part.equals("..")) {
                safe.append(safe.isEmpty() ? "" : "/").append(part);
            }
        }
        if (safe.isEmpty()) {
            return "unnamed";
        }
        return safe.length() <= MAX_LENGTH ? safe.toString() : safe.substring(safe.length() - MAX_LENGTH);
    }
}
