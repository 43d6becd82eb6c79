/**
 * Numbers, money, times and sizes as the window shows them, in US conventions. Copies and exports never come through
 * here: they carry the published text.
 */
@NullMarked
package org.priceglass.ui.common.format;

import org.jspecify.annotations.NullMarked;
