/**
 * One file version: where it is from, what it holds, how its records are accounted for.
 */
@NullMarked
package org.priceglass.ui.files.detail;

import org.jspecify.annotations.NullMarked;
