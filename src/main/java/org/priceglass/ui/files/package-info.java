/**
 * Files: every file version of the workspace ({@code table}), and what is known of the chosen one ({@code detail}). A
 * draft that is not imported ({@code draft}) gets the same verdict ({@code verdict}).
 */
@NullMarked
package org.priceglass.ui.files;

import org.jspecify.annotations.NullMarked;
