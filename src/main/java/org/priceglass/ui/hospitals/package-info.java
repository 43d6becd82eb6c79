/**
 * The hospitals of the workspace, one of them in detail, its prices page by page.
 */
@NullMarked
package org.priceglass.ui.hospitals;

import org.jspecify.annotations.NullMarked;
