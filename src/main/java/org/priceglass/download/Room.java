package org.priceglass.download;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Says whether there is room for more.
 *
 * @param stored
 *            bytes of all files that are kept
 * @param disk
 *            bytes that the disk has left
 */
record Room(Supplier<DownloadLimits> limits, LongSupplier stored, Disk disk) {
    private static final long NEXT_TO_NOTHING = 1 << 20;

    /** Bytes that are free. */
    @FunctionalInterface
    interface Disk {
        long free() throws IOException;
    }

    /**
     * Checks that a file may go on.
     *
     * @param length
     *            bytes that lie on the disk already
     * @param total
     *            bytes that it will have
     * @throws DownloadException
     *             where it may not
     */
    void check(String url, long length, OptionalLong total) throws IOException {
        DownloadLimits now = limits.get();
        long whole = Math.max(length, total.orElse(length));
        if (whole > now.file()) {
            throw new DownloadException(DownloadFailure.FILE_TOO_LARGE,
                    "%s: has %s%,d bytes, and a file may have %,d: raise the limit in the settings if you want it"
                            .formatted(url, total.isPresent() ? "" : "more than ", whole, now.file()));
        }
        if (stored.getAsLong() > now.stored() - whole) {
            throw new DownloadException(DownloadFailure.STORAGE_FULL,
                    "%s: with its %,d bytes the files would have more than the %,d that they may: raise the limit in"
                            .formatted(url, whole, now.stored()) + " the settings or remove old versions");
        }
        long free = disk.free() - (whole - length);
        if (free < now.keptFree()) {
            throw new DownloadException(DownloadFailure.DISK_FULL,
                    "%s: needs %,d more bytes, and %,d are to be kept free on the disk: make room".formatted(url,
                            whole - length, now.keptFree()));
        }
    }

    /** What a failed writing means. */
    IOException failedWriting(String url, IOException e) throws IOException {
        return disk.free() < NEXT_TO_NOTHING
                ? new DownloadException(DownloadFailure.DISK_FULL, url + ": the disk is full: make room", e)
                : e;
    }
}
