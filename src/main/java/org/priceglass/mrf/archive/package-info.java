/**
 * What a user or a download gives, as the members that are read: a plain file is one, a gzip file is what is inside it,
 * a ZIP archive has several. Content decides, never the name. Everything is unpacked as it is read, so an archive of
 * any size takes no memory and no disk.
 */
@NullMarked
package org.priceglass.mrf.archive;

import org.jspecify.annotations.NullMarked;
