package org.priceglass.cli;

import org.priceglass.ask.Questions;

/** An open workspace, as far as commands need it. */
public interface Session extends AutoCloseable {
    Questions questions();

    @Override
    void close();
}
