/**
 * The one door to background work. A view model prepares a {@link org.priceglass.ui.common.task.TaskRequest},
 * {@link org.priceglass.ui.common.task.TaskRunner} runs it off the window's thread and brings the outcome back to it.
 * Every task can be seen and cancelled; a newer request of the same key makes the answer of the older one stale; a task
 * that fails without its own handler reaches the default one, so no failure is lost.
 *
 * <p>
 * Threads are never interrupted: an interrupt closes the file channel under the database. Work asks its
 * {@link org.priceglass.ui.common.task.TaskControl} whether to go on.
 */
@NullMarked
package org.priceglass.ui.common.task;

import org.jspecify.annotations.NullMarked;
