package org.priceglass.mrf.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;

/** A file of a test's folder and what is found in it. */
final class Opened {
    private final Path folder;
    private final UnpackLimits limits;

    Opened(Path folder, UnpackLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    Opened(Path folder) {
        this(folder, UnpackLimits.STANDARD);
    }

    MrfFile open(byte[] content) throws IOException {
        return new MrfFiles(limits, folder).open(Files.write(folder.resolve("upload.csv"), content));
    }

    /** Texts of all members by their paths; of one that cannot be unpacked what is wrong with it. */
    Map<String, String> texts(byte[] content) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (MrfFile file = open(content)) {
            for (MrfSource source : file.members()) {
                texts.put(String.valueOf(source.member()), textOrFault(source));
            }
        }
        assertThat(folder).as("what was copied beside the file").isDirectoryNotContaining("glob:**unpacked*");
        return texts;
    }

    /** The text of one member, found without looking at those behind it. */
    String text(byte[] content, @Nullable String member) throws IOException {
        try (MrfFile file = open(content)) {
            return textOrFault(file.member(member).orElseThrow());
        }
    }

    static String textOrFault(MrfSource source) throws IOException {
        try (InputStream in = source.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (UnreadableFileException e) {
            return "! " + e.getMessage();
        }
    }
}
