package org.priceglass.ui.common.task;

/** Told of every failure that the task's owner does not handle itself; called on the window's thread. */
@FunctionalInterface
public interface FailureHandler {
    void failed(String taskTitle, Throwable failure);
}
