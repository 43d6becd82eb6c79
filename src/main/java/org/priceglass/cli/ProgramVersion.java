package org.priceglass.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
public final class ProgramVersion implements IVersionProvider {
    /** The number alone. */
    public static String number() throws IOException {
        Properties version = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
            version.load(in);
        }
        return String.valueOf(version.getProperty("version"));
    }

    @Override
    public String[] getVersion() throws IOException {
        return new String[]{shortName() + " (Java " + Runtime.version() + ")"};
    }

    /** Name and number. */
    public String shortName() throws IOException {
        return "Priceglass " + number();
    }
}
