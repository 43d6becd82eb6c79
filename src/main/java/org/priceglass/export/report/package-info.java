/**
 * The report that an auditor signs: what a price set is, what CMS would say of it, how far its numbers can be trusted,
 * with every numerator and denominator, and how all of it was found out. One content
 * ({@link org.priceglass.export.report.AuditReport}), written as a page, as PDF or as a workbook.
 */
@NullMarked
package org.priceglass.export.report;

import org.jspecify.annotations.NullMarked;
