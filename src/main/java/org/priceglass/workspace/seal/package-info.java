/**
 * Whether the bytes of the database file are those that were written.
 *
 * <p>
 * H2 checks the structure of what it reads, not its content: garbage within a page would become a wrong price, and what
 * it does notice it repairs by writing. So {@link org.priceglass.workspace.seal.SealedFile} stands between H2 and the
 * disk as a file system of H2's own kind. It keeps the CRC-32C of every block of 4,096 bytes (all that H2 writes are
 * whole blocks), taken from {@code workspace.seal} when the file is opened, renewed with every write, and written back
 * when the file is closed. Every read is compared; the first block that differs is reported, and from then on nothing
 * is written to the file any more, whatever H2 makes of the failure.
 *
 * <p>
 * A killed process leaves no seal. What it left is read without sums, as H2 recovers it, and sealed when it is next
 * closed after writing.
 */
@NullMarked
package org.priceglass.workspace.seal;

import org.jspecify.annotations.NullMarked;
