/**
 * Results that the user should see, with what to do next: shown as a toast, kept in the activity panel.
 */
@NullMarked
package org.priceglass.ui.common.notice;

import org.jspecify.annotations.NullMarked;
