package org.priceglass.ui.common.form;

/** A value with its label. */
public record Fact(String label, String value) {
}
