/**
 * Answers as files for others: reports of the quality and conformance of a price set ({@code export.report}), the page
 * of all rules and lists of findings ({@code export.findings}). {@code export.html} writes the pages; spreadsheets are
 * written by Apache POI row by row, PDF is made of the HTML by OpenHTMLtoPDF, both in this room only.
 */
@NullMarked
package org.priceglass.export;

import org.jspecify.annotations.NullMarked;
