package org.priceglass.ask;

/**
 * What does the workspace hold?
 */
@SuppressWarnings("DoNotCallSuggester")
public final class WorkspaceOverview {
    public OverviewNumbers ask() {
        throw new UnsupportedOperationException("waits for the repositories");
    }
}
