/**
 * Small pieces of forms that several screens use.
 */
@NullMarked
package org.priceglass.ui.common.form;

import org.jspecify.annotations.NullMarked;
