package org.priceglass.cli;

import java.io.IOException;
import org.priceglass.ask.Questions;

/** A workspace that is open to be asked. */
public interface Session extends AutoCloseable {
    Questions questions();

    JobReading jobs();

    @Override
    void close() throws IOException;
}
