/**
 * The Jobs screen: the pipeline as it is, and what can be done with it. Its parts are packages of their own that do not
 * know each other ({@code table}, {@code detail}, {@code chart}, {@code alert}, {@code schedule}, {@code setting});
 * what they share is in {@code live} and {@code words}. {@code JobsView} joins them and lets them live while it is in
 * view.
 */
@NullMarked
package org.priceglass.ui.jobs;

import org.jspecify.annotations.NullMarked;
