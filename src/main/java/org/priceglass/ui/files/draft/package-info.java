/**
 * A file that is checked without being imported: a draft before it is published, again and again until it is right.
 */
@NullMarked
package org.priceglass.ui.files.draft;

import org.jspecify.annotations.NullMarked;
