package org.priceglass.ui.common.dialog;

/** Where copied text goes. */
@FunctionalInterface
public interface TextClipboard {
    void put(String text);
}
