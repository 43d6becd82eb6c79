package org.priceglass.ui.common.task;

/** Where a task stands. */
public enum TaskState {
    WAITING("Waiting"), RUNNING("Running"), CANCELLING("Cancelling"), DONE("Done"), FAILED("Failed"), CANCELLED(
            "Cancelled");

    private final String label;

    TaskState(String label) {
        this.label = label;
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }

    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
