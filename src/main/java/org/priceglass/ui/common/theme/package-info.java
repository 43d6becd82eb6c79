/**
 * The one door to stylesheets. AtlantaFX gives the look and its colours by name; {@code app.css} adds only structure
 * and uses those names, so that light and dark share every rule.
 */
@NullMarked
package org.priceglass.ui.common.theme;

import org.jspecify.annotations.NullMarked;
