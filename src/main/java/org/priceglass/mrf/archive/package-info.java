/**
 * What a user or a download gives, as the members that are read: a plain file is one, a packed one (gzip, bzip2, xz) is
 * what is inside it, an archive (ZIP, tar, 7z) has several, and all of these may be inside one another. Content
 * decides, never the name. {@link org.priceglass.mrf.archive.MrfFiles} opens a file,
 * {@link org.priceglass.mrf.archive.MrfFile} finds its members by going through it once.
 *
 * <p>
 * Members are unpacked as they are read, each time anew, so an archive of any size takes no memory and no disk. ZIP
 * reaches any member at once; tar and 7z reach one through those before it, and read in their order they cost one pass
 * ({@link org.priceglass.mrf.archive.SequentialArchive}). Only a ZIP or 7z archive inside another archive is copied to
 * a disk, under a name that no archive chose, for as long as the file is open.
 *
 * <p>
 * Archives come from strangers. {@link org.priceglass.mrf.archive.UnpackLimits} bounds what one file may unpack to, how
 * many members and layers it may have; directories and dictionaries that are kept in memory are bounded too; names are
 * made harmless ({@link org.priceglass.mrf.archive.MemberPaths}). What is encrypted, damaged or cut short is a member
 * that says so when it is read, and the others stand.
 */
@NullMarked
package org.priceglass.mrf.archive;

import org.jspecify.annotations.NullMarked;
