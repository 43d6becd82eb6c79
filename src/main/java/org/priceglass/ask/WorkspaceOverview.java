package org.priceglass.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.priceglass.model.DeclaredDate;
import org.priceglass.workspace.HospitalRepository;
import org.priceglass.workspace.StorageRepository;
import org.priceglass.workspace.StoredVersion;
import org.priceglass.workspace.VersionRepository;

/** What does the workspace hold? */
public final class WorkspaceOverview {
    private final HospitalRepository hospitals;
    private final VersionRepository versions;
    private final StorageRepository storage;

    WorkspaceOverview(HospitalRepository hospitals, VersionRepository versions, StorageRepository storage) {
        this.hospitals = hospitals;
        this.versions = versions;
        this.storage = storage;
    }

    /** The numbers of this moment. */
    public OverviewNumbers ask() {
        List<StoredVersion> ready = versions.ready();
        return new OverviewNumbers(hospitals.count(),
                (int) ready.stream().flatMap(version -> version.hospitals().stream()).distinct().count(), ready.size(),
                ready.stream().mapToLong(StoredVersion::charges).sum(),
                ready.stream().mapToLong(StoredVersion::rates).sum(), storage.fileBytes(), storage.databaseBytes(),
                ready.stream().flatMap(version -> Stream.ofNullable(version.loadedAt())).max(Instant::compareTo)
                        .orElse(null),
                ready.stream().flatMap(version -> DeclaredDate.parse(version.lastUpdatedOn()).stream())
                        .min(LocalDate::compareTo).orElse(null));
    }
}
