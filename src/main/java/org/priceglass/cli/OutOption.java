package org.priceglass.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.priceglass.cli.print.OpenStream;
import picocli.CommandLine.Option;

/** Where a command writes: a file, else standard output. */
final class OutOption {
    @Option(names = "--out", paramLabel = "F", description = "Write to this file instead of standard output.")
    private @Nullable Path file;

    boolean isGiven() {
        return file != null;
    }

    /** Whether the file's name ends so, in any case. */
    boolean endsWith(String ending) {
        return file != null && file.toString().regionMatches(true, file.toString().length() - ending.length(), ending,
                0, ending.length());
    }

    /**
     * What a format that is no text needs.
     *
     * @throws WrongUsageException
     *             where no file is named
     */
    void demand(Enum<?> format) {
        if (file == null) {
            throw new WrongUsageException(
                    "--format " + format.name().toLowerCase(Locale.ROOT) + " needs a file: add --out FILE");
        }
    }

    /**
     * Opens the file, or the terminal's data, which closing leaves open.
     *
     * @throws OutputFailedException
     *             where it cannot be opened, and later where it takes no more
     */
    OutputStream open(Terminal terminal) throws IOException {
        if (file == null) {
            return new OpenStream(terminal.data());
        }
        try {
            return new BufferedOutputStream(new ReportingStream(Files.newOutputStream(file), file.toString()));
        } catch (IOException e) {
            throw new OutputFailedException(file.toString(), e);
        }
    }
}
