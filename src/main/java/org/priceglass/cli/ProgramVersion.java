package org.priceglass.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties version = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("version.properties")) {
            version.load(in);
        }
        return new String[]{"Priceglass " + version.getProperty("version") + " (Java " + Runtime.version() + ")"};
    }
}
