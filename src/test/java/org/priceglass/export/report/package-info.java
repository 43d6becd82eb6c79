/** The report that an auditor signs, in each of its forms. */
@NullMarked
package org.priceglass.export.report;

import org.jspecify.annotations.NullMarked;
