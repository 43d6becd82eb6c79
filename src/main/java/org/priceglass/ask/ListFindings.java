package org.priceglass.ask;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.priceglass.model.Charge;
import org.priceglass.quality.Finding;
import org.priceglass.quality.FindingRun;
import org.priceglass.quality.LastVersion;
import org.priceglass.workspace.Repositories;
import org.priceglass.workspace.StoredVersion;

/** Which rows did a quality check find something in? */
public final class ListFindings {
    private final Repositories read;
    private final PriceSetPass pass;

    ListFindings(Repositories read, Clock clock) {
        this.read = read;
        this.pass = new PriceSetPass(read, clock);
    }

    /**
     * Every finding of a check, where a report keeps the first only: the check runs again over the stored charges.
     *
     * @param progress
     *            hears how far it is; what it throws stops it and comes out here
     * @return to be closed by the caller
     * @throws NoSuchElementException
     *             where there is no such price set or check
     * @throws IOException
     *             where the temporary file for them cannot be written
     */
    public FoundRows ask(int version, String check, JudgeQuality.Progress progress) throws IOException {
        StoredVersion stored = read.versions().find(version)
                .orElseThrow(() -> new NoSuchElementException("there is no version " + version));
        FindingFile file = new FindingFile();
        try {
            run(stored, check, progress, file);
            return new FoundRows(this, file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The charges and rates that findings are of, in their order. */
    public List<FoundRow> rows(List<Finding> findings) {
        long[] ids = findings.stream().mapToLong(Finding::charge).filter(id -> id != Finding.NO_CHARGE).distinct()
                .toArray();
        Map<Long, Charge> charges = new HashMap<>();
        read.charges().find(ids).forEach(found -> charges.put(found.id(), found.charge()));
        return findings.stream().map(finding -> FoundRow.of(finding, charges.get(finding.charge()))).toList();
    }

    private void run(StoredVersion version, String check, JudgeQuality.Progress progress, FindingFile file)
            throws IOException {
        Optional<StoredVersion> before = LastVersion.isNeededBy(check)
                ? read.versions().before(version.id())
                : Optional.empty();
        long earlier = before.map(StoredVersion::charges).orElse(0L);
        long total = earlier + version.charges();
        LastVersion last = new LastVersion();
        before.ifPresent(
                one -> pass.charges(one.id(), charge -> last.add(charge.charge()), done -> progress.at(done, total)));
        FindingRun run = new FindingRun(pass.facts(version), last, check, file::add);
        pass.charges(version.id(), charge -> run.add(charge.id(), charge.charge()),
                done -> progress.at(earlier + done, total));
        run.finish();
        file.end();
    }
}
