package org.priceglass.cli;

import java.io.IOException;
import org.priceglass.ask.Questions;
import org.priceglass.pipeline.FileImport;

/** An open workspace, as far as commands need it. */
public interface Session extends AutoCloseable {
    Questions questions();

    FileImport imports();

    @Override
    void close() throws IOException;
}
