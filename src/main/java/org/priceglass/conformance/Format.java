package org.priceglass.conformance;

/** The two formats of MRFs that CMS has rules for. */
public enum Format {
    CSV, JSON
}
