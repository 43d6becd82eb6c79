package org.priceglass.cli;

/** How a comparison is printed. */
enum CompareFormat {
    TABLE, JSON, CSV
}
