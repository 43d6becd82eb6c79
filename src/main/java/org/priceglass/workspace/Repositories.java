package org.priceglass.workspace;

import org.jooq.DSLContext;

/** What reads an open workspace; valid until it is closed, safe for many threads. */
public record Repositories(HospitalRepository hospitals, VersionRepository versions, ChargeRepository charges,
        PostingRepository postings, DescriptionRepository descriptions, PayerRepository payers,
        StorageRepository storage, VersionHistory history, ListingRepository listings, QualityRepository quality,
        ConformanceRepository conformance) {
    /** The readers of a workspace. */
    public static Repositories of(Workspace workspace) {
        DSLContext sql = workspace.sql();
        return new Repositories(new HospitalRepository(sql), new VersionRepository(sql),
                new ChargeRepository(sql, new PayerPlanRepository(sql), workspace.unpacking()),
                new PostingRepository(sql, workspace.unpacking()),
                new DescriptionRepository(sql, workspace.unpacking()), new PayerRepository(sql),
                new StorageRepository(sql, workspace.folder().resolve("workspace.mv.db")), new VersionHistory(sql),
                new ListingRepository(sql), new QualityRepository(sql), new ConformanceRepository(sql));
    }
}
