package org.priceglass.ui.common.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.priceglass.ui.common.task.TaskControl;

/** Imports a file, or every file of a folder; the pipeline behind one method. */
@FunctionalInterface
public interface ImportFunction {
    /**
     * Imports it; runs off the window's thread.
     *
     * @return one result per member, in order
     * @throws IOException
     *             where the workspace cannot be written
     */
    List<ImportResult> run(Path path, TaskControl control) throws IOException;
}
