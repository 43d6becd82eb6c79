package org.priceglass.ask;

import java.time.Clock;
import org.priceglass.ask.search.SearchIndex;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.reference.ZipCentroids;
import org.priceglass.store.ObjectStore;
import org.priceglass.workspace.Repositories;

/** All questions over one workspace, for whoever shows answers. Safe for many threads. */
public record Questions(FindHospitals findHospitals, FindServices findServices, CompareCharges compareCharges,
        ListPrices listPrices, ShowSource showSource, WorkspaceOverview overview, ListPayers listPayers,
        ListVersions listVersions, JudgeQuality judgeQuality, AuditVersion auditVersion, FileQuestions files,
        ListQuality listQuality, ListFindings listFindings) {
    /** The questions over what these repositories read and the originals of this store. */
    public static Questions over(Repositories read, ObjectStore files, ZipCentroids centroids, Clock clock) {
        HospitalCatalog catalog = new HospitalCatalog(read.hospitals(), read.versions(), centroids);
        SearchIndex index = new SearchIndex(read.descriptions());
        LocalServices local = new LocalServices(index, read.postings(), read.charges());
        StoredMembers members = new StoredMembers(files, new MrfFiles());
        CheckedFiles checked = new CheckedFiles(read.versions(), members, new MrfFiles());
        CheckFile check = new CheckFile(checked, new MrfFiles(), clock);
        JudgeQuality judge = new JudgeQuality(read, clock);
        return new Questions(new FindHospitals(catalog),
                new FindServices(read.versions(), read.charges(), index, local),
                new CompareCharges(catalog, read.postings(), read.charges()),
                new ListPrices(read.versions(), read.charges(), read.postings(), index),
                new ShowSource(read.charges(), read.versions(), members),
                new WorkspaceOverview(read.hospitals(), read.versions(), read.storage()),
                new ListPayers(read.versions(), read.payers()), new ListVersions(read.history()), judge,
                new AuditVersion(judge, read.versions(), check, clock),
                new FileQuestions(new ListFiles(read), new ShowFile(read), new ShowFinding(checked), check),
                new ListQuality(read.history(), read.versions(), read.quality()), new ListFindings(read, clock));
    }
}
