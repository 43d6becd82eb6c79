package org.priceglass.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file of this machine that holds an object; not to be altered, and read only until this is closed.
 *
 * @param release
 *            gives the file back
 */
public record LocalCopy(Path path, Closeable release) implements Closeable {
    @Override
    public void close() throws IOException {
        release.close();
    }
}
