package org.priceglass.download;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names files so that any system can keep them: never with a folder, a device or a sign that has a meaning. */
final class FileNames {
    private static final int LONGEST = 150;
    private static final int LONGEST_ENDING = 12;
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"|?*]");
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileNames() {
    }

    /** From the Content-Disposition, else from the last part of the URL, else from its host. */
    static String of(@Nullable String disposition, URI url) {
        String path = Optional.ofNullable(url.getRawPath()).orElse("");
        return Optional.ofNullable(disposition).flatMap(Disposition::fileName).flatMap(FileNames::safe)
                .or(() -> safe(PercentText.decode(path, StandardCharsets.UTF_8)))
                .or(() -> safe(String.valueOf(url.getHost()))).orElse("file");
    }

    private static Optional<String> safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = UNSAFE.matcher(last).replaceAll("_").strip().replaceFirst("^\\.+", "").replaceFirst("[. ]+$",
                "");
        if (clean.isBlank()) {
            return Optional.empty();
        }
        boolean device = DEVICE.matcher(clean.toLowerCase(Locale.ROOT)).matches();
        return Optional.of(shortened(device ? "_" + clean : clean));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot >= name.length() - LONGEST_ENDING && dot > 0 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
