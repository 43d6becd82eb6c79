/**
 * What CMS's rules, and ours beyond them, say of a file: the same view for a version of the workspace and for a draft.
 */
@NullMarked
package org.priceglass.ui.files.verdict;

import org.jspecify.annotations.NullMarked;
