package org.priceglass.download;

import org.priceglass.settings.Setting;
import org.priceglass.settings.Settings;

/**
 * How much room downloads may take, in bytes.
 *
 * @param file
 *            one file at most
 * @param stored
 *            all files together at most
 * @param keptFree
 *            left for others on the disk
 */
public record DownloadLimits(long file, long stored, long keptFree) {
    /** 50 GB for a file (the largest known has 15), no limit for all, 2 GB left free. */
    public static final DownloadLimits USUAL = new DownloadLimits(50_000_000_000L, Long.MAX_VALUE, 2_000_000_000L);
    public static final Setting<Long> FILE = Setting.bytes("download.limit.file", USUAL.file);
    public static final Setting<Long> STORED = Setting.bytes("download.limit.stored", USUAL.stored);
    public static final Setting<Long> KEPT_FREE = Setting.bytes("download.limit.kept-free", USUAL.keptFree);

    /** What is in force now. */
    public static DownloadLimits of(Settings settings) {
        return new DownloadLimits(settings.get(FILE), settings.get(STORED), settings.get(KEPT_FREE));
    }
}
