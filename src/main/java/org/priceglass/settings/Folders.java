package org.priceglass.settings;

import java.nio.file.Path;
import java.util.Properties;

/**
 * Where things are kept unless someone says otherwise.
 *
 * @param workspace
 *            {@code Priceglass} in the user's home folder
 * @param sampleData
 *            {@code sample-data} where the program is installed
 */
public record Folders(Path workspace, Path sampleData) {
    /** Set by the launchers to the folder that holds {@code sample-data}; the working folder where it is not set. */
    public static final String HOME_PROPERTY = "priceglass.home";

    /** From the properties of the process. */
    public static Folders of(Properties system) {
        return new Folders(Path.of(system.getProperty("user.home", "")).resolve("Priceglass"),
                Path.of(system.getProperty(HOME_PROPERTY, "")).resolve("sample-data"));
    }
}
