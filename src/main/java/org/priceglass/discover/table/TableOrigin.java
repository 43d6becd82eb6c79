package org.priceglass.discover.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.priceglass.http.StopSignal;
import org.priceglass.http.WebClient;
import org.priceglass.http.WebRequest;

/** Whence the bytes of a table come. */
@FunctionalInterface
public interface TableOrigin {
    /** What a table may have at most: the registry has 1.5 MB. */
    int MOST_BYTES = 64 << 20;

    byte[] read(StopSignal stop) throws IOException;

    /** A file on this machine. */
    static TableOrigin file(Path path) {
        return stop -> {
            if (!Files.isRegularFile(path)) {
                throw new TableException(path + " is no file: name a CSV file");
            }
            if (Files.size(path) > MOST_BYTES) {
                throw new TableException("%s has more than %,d bytes: split it".formatted(path, MOST_BYTES));
            }
            return Files.readAllBytes(path);
        };
    }

    /** A file on the web. */
    static TableOrigin web(WebClient web, String url) {
        return stop -> web.read(WebRequest.get(url).toApi(), MOST_BYTES, stop);
    }
}
