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
 * @param s3Credentials
 *            {@code .priceglass/s3.properties} in the user's home folder: keys belong to a user, not to a workspace,
 *            which may be copied and handed on
 */
public record Folders(Path workspace, Path sampleData, Path s3Credentials) {
    /** Set by the launchers to the folder that holds {@code sample-data}; the working folder where it is not set. */
    public static final String HOME_PROPERTY = "priceglass.home";

    /** From the properties of the process. */
    public static Folders of(Properties system) {
        Path home = Path.of(system.getProperty("user.home", ""));
        return new Folders(home.resolve("Priceglass"),
                Path.of(system.getProperty(HOME_PROPERTY, "")).resolve("sample-data"),
                home.resolve(".priceglass").resolve("s3.properties"));
    }
}
