package org.priceglass.cli;

import java.io.IOException;
import org.priceglass.ask.Questions;
import org.priceglass.ask.UncertainMatches;

/** A workspace that is open to be asked. */
public interface Session extends AutoCloseable {
    Questions questions();

    JobReading jobs();

    UncertainMatches matches();

    @Override
    void close() throws IOException;
}
