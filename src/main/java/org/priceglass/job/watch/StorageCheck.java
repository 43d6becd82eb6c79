package org.priceglass.job.watch;

import java.util.Map;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.settings.Settings;

/** A workspace near its limit, or on a disk that is nearly full. */
public final class StorageCheck implements AlertCheck {
    private static final long MEGABYTE = 1_000_000;
    private static final String SUBJECT = "workspace";

    private final StorageProbe storage;
    private final Settings settings;

    public StorageCheck(StorageProbe storage, Settings settings) {
        this.storage = storage;
        this.settings = settings;
    }

    @Override
    public AlertRule rule() {
        return AlertRule.STORAGE;
    }

    @Override
    public Map<String, String> causes() {
        long limit = settings.get(WatchSettings.STORAGE_LIMIT);
        double share = settings.get(WatchSettings.STORAGE_SHARE);
        if (limit > 0 && storage.used() > limit * share) {
            return Map.of(SUBJECT, "the workspace takes more than " + Math.round(100 * share) + " % of the "
                    + megabytes(limit) + " that it may take: raise the limit, or remove old versions");
        }
        long free = settings.get(WatchSettings.STORAGE_FREE);
        if (storage.free() < free) {
            return Map.of(SUBJECT,
                    "less than " + megabytes(free) + " are free on the disk of the workspace: make room");
        }
        return Map.of();
    }

    private static String megabytes(long bytes) {
        return bytes / MEGABYTE + " MB";
    }
}
