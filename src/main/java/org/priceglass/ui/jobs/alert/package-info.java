/**
 * What a person should know of the pipeline: alerts whose cause lasts, those that were, what to do about them.
 */
@NullMarked
package org.priceglass.ui.jobs.alert;

import org.jspecify.annotations.NullMarked;
