/**
 * The pipeline in the words of the window: states, queues, kinds of failure, how far a job is.
 */
@NullMarked
package org.priceglass.ui.jobs.words;

import org.jspecify.annotations.NullMarked;
