/**
 * Loads screens: each controller is built by its constructor and supplied through a map.
 */
@NullMarked
package org.priceglass.ui.common.fxml;

import org.jspecify.annotations.NullMarked;
