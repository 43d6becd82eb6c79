package org.priceglass.ask;

import java.util.List;
import org.priceglass.workspace.VersionHistory;

/** Which file versions came in, when and whence? */
public final class ListVersions {
    private final VersionHistory history;

    ListVersions(VersionHistory history) {
        this.history = history;
    }

    /** The versions that came last, newest first, at most as many as asked for. */
    public List<FileVersion> ask(int limit) {
        return history.newest(limit).stream().map(ListVersions::version).toList();
    }

    static FileVersion version(VersionHistory.Entry entry) {
        return new FileVersion(entry.version(), entry.origin().fileName(), entry.origin().member(), entry.hospital(),
                entry.layout(), entry.dictionary(), entry.current(), entry.bytes(), entry.charges(), entry.rates(),
                entry.obtainedAt(), entry.origin().location(), entry.sha256());
    }
}
