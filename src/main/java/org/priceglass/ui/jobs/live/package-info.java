/**
 * What the parts of the Jobs screen share: {@code LiveJobs} tells them what happens while somebody looks,
 * {@code JobCommands} does what the user asks for, {@code JobsPart} is what the screen asks of each of them.
 */
@NullMarked
package org.priceglass.ui.jobs.live;

import org.jspecify.annotations.NullMarked;
