/**
 * The rules and what breaks them, for others: the page of all rules, and all findings of checked files as CSV, XLSX or
 * a page.
 */
@NullMarked
package org.priceglass.export.findings;

import org.jspecify.annotations.NullMarked;
