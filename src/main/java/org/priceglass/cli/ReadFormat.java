package org.priceglass.cli;

/** How {@code read} prints charges. */
enum ReadFormat {
    JSONL, CSV
}
