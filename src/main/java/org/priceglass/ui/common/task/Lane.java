package org.priceglass.ui.common.task;

/** Which threads a task takes, so that a long import does not hold up questions. */
public enum Lane {
    /** Questions; a few at a time. */
    READING,
    /** Imports and other writing; one at a time, in order. */
    WRITING
}
