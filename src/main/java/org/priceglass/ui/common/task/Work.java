package org.priceglass.ui.common.task;

/** What a task does away from the window's thread. */
@FunctionalInterface
public interface Work<T> {
    /** Runs to the end or throws; a cancelled work throws or returns early, its answer is dropped. */
    T run(TaskControl control) throws Exception;
}
