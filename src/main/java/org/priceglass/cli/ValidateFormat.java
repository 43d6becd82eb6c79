package org.priceglass.cli;

/** How {@code validate} prints findings. */
enum ValidateFormat {
    TABLE, JSONL, CSV, XLSX
}
