package org.priceglass.mrf.csv;

import org.priceglass.model.FileHeader;

/** What stands above the first data row. */
record CsvHeader(FileHeader file, ItemHeader items, String dictionary) {
}
