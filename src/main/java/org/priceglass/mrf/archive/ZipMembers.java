package org.priceglass.mrf.archive;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;

/** The members of a ZIP archive. */
final class ZipMembers {
    /** Names that are not UTF-8 are in the code page of the first PCs. */
    private static final Charset CODE_PAGE_437 = Charset.forName("IBM437");

    private ZipMembers() {
    }

    static List<MrfSource> of(Path archive) throws IOException {
        List<MrfSource> members = new ArrayList<>();
        try (ZipFile zip = open(archive)) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (!entry.isDirectory() && !isOfOperatingSystem(entry.getName())) {
                    members.add(new ZipMemberSource(archive, entry.getName(), entry.getSize(), entry.getCrc()));
                }
            }
        }
        if (members.isEmpty()) {
            throw new UnreadableFileException("a ZIP archive without any file in it: check where it was fetched from");
        }
        return members;
    }

    static ZipFile open(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return openWithOldNames(archive);
        }
    }

    private static ZipFile openWithOldNames(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile(), CODE_PAGE_437);
        } catch (ZipException e) {
            throw new UnreadableFileException("a ZIP archive that is damaged, encrypted or packed in a way that is not"
                    + " read (" + e.getMessage() + "): fetch it again, or unpack it and read the files inside", e);
        }
    }

    /** macOS and Windows put files of their own beside those that the user packs. */
    private static boolean isOfOperatingSystem(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || last.startsWith("._") || last.equals(".DS_Store")
                || last.equals("Thumbs.db") || last.equals("desktop.ini");
    }
}
