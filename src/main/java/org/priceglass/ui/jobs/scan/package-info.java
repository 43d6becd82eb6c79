/** Where a scan is asked for: a source, what the source needs, and go. */
@NullMarked
package org.priceglass.ui.jobs.scan;

import org.jspecify.annotations.NullMarked;
