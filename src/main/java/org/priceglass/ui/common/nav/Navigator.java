package org.priceglass.ui.common.nav;

/** Takes the user to a place; call on the window's thread. */
@FunctionalInterface
public interface Navigator {
    void go(Place place);
}
