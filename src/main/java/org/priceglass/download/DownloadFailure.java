package org.priceglass.download;

/** Why a download failed that the web answered. */
public enum DownloadFailure {
    /** Other bytes than announced: an answer that does not fit the request, or a packing that is broken. Try again. */
    BROKEN_TRANSFER,
    /** Larger than one file may be. */
    FILE_TOO_LARGE,
    /** The files together would be larger than they may be. */
    STORAGE_FULL,
    /** The disk has no room left, or less than is to be kept free. */
    DISK_FULL,
    /** The same URL is being fetched already. */
    UNDER_WAY
}
