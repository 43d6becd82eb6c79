/**
 * Files: every file version of the workspace ({@code table}), and what is known of the chosen one ({@code detail}).
 */
@NullMarked
package org.priceglass.ui.files;

import org.jspecify.annotations.NullMarked;
