/**
 * One job: facts, tries with stack traces and evidence, log, the jobs that it follows from and that follow from it.
 */
@NullMarked
package org.priceglass.ui.jobs.detail;

import org.jspecify.annotations.NullMarked;
