package org.priceglass.ui.common.sheet;

import java.util.List;

/**
 * A table as text, made row by row while it is written.
 *
 * @param rows
 *            each as long as the headings; exact published text, empty where there is none
 */
public record Sheet(List<String> headings, Iterable<List<String>> rows) {
}
