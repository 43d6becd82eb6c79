package org.priceglass.workspace;

/** Which scan writes: of one part of one source. */
record ScanRow(int id, int source, String part) {
}
