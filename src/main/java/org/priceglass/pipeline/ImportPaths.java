package org.priceglass.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files to import behind a path that someone names: the file itself, or what lies in a folder and below it, by
 * name. What a file is, its content decides later; here a name only tells a folder's data from its documents.
 *
 * @param files
 *            to import, in order
 * @param skipped
 *            files of a folder whose names end like a document's, such as {@code README.md}
 */
public record ImportPaths(List<Path> files, List<Path> skipped) {
    private static final Set<String> DATA = Set.of("csv", "json", "txt", "tsv", "gz", "zip", "tar", "tgz", "7z", "bz2",
            "tbz2", "xz", "txz", "xlsx", "xls", "xml", "html", "htm", "pdf");

    /** Lists what a path stands for; a file that is not there is listed too, for the import to say so. */
    public static ImportPaths of(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return new ImportPaths(List.of(path), List.of());
        }
        List<Path> files = new ArrayList<>();
        List<Path> skipped = new ArrayList<>();
        try (Stream<Path> found = Files.walk(path)) {
            found.filter(Files::isRegularFile).filter(file -> !hidden(path.relativize(file))).sorted()
                    .forEach(file -> (looksLikeData(file) ? files : skipped).add(file));
        }
        return new ImportPaths(files, skipped);
    }

    private static boolean hidden(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeData(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 || DATA.contains(name.substring(dot + 1));
    }
}
