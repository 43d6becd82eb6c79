package org.priceglass.mrf.archive;

/**
 * How far one file is unpacked, so that no archive, however it is made, takes more than its share. Price files come
 * nowhere near.
 *
 * @param depth
 *            layers of packing within one another; a {@code .tar.gz} has two
 * @param members
 *            files and folders in all its archives together
 * @param bytes
 *            unpacked bytes of all layers together
 * @param ratio
 *            unpacked bytes for each byte of the file
 * @param ratioFrom
 *            unpacked bytes from which on the ratio counts: below, no ratio harms
 */
public record UnpackLimits(int depth, int members, long bytes, int ratio, long ratioFrom) {
    /** A spreadsheet of empty cells packs 300 to 1; deflate reaches 1,032, other methods millions. */
    public static final UnpackLimits STANDARD = new UnpackLimits(6, 10_000, 500_000_000_000L, 1_000, 1L << 30);
}
