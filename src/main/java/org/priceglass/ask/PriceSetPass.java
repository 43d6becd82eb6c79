package org.priceglass.ask;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.priceglass.model.DeclaredDate;
import org.priceglass.model.Identifier;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.quality.PriceSetFacts;
import org.priceglass.workspace.Repositories;
import org.priceglass.workspace.StoredCharge;
import org.priceglass.workspace.StoredHospital;
import org.priceglass.workspace.StoredListing;
import org.priceglass.workspace.StoredVersion;
import org.priceglass.workspace.VersionOrigin;

/** What the quality checks look at: the charges of a price set, a page at a time, and what is known beside them. */
final class PriceSetPass {
    private static final int PAGE = 1_000;

    private final Repositories read;
    private final Clock clock;

    PriceSetPass(Repositories read, Clock clock) {
        this.read = read;
        this.clock = clock;
    }

    /**
     * Shows every charge of a version, in the order of the file.
     *
     * @param afterPage
     *            hears how many there were so far; what it throws stops the pass
     */
    void charges(int version, Consumer<StoredCharge> look, Consumer<Long> afterPage) {
        long after = StoredCharge.id(version, 0) - 1;
        long done = 0;
        List<StoredCharge> page;
        do {
            page = read.charges().page(version, after, PAGE);
            for (StoredCharge stored : page) {
                look.accept(stored);
                after = stored.id();
            }
            done += page.size();
            afterPage.accept(done);
        } while (page.size() == PAGE);
    }

    /** What the file, its hospitals and the registries say of a version. */
    PriceSetFacts facts(StoredVersion version) {
        List<StoredHospital> served = read.hospitals().ofVersion(version.id());
        List<Identifier> known = served.stream().flatMap(hospital -> hospital.identifiers().stream()).toList();
        List<ListedHospital> registry = served.stream()
                .flatMap(hospital -> read.listings().ofHospital(hospital.id()).stream())
                .filter(listing -> !listing.vanished()).map(StoredListing::listing).toList();
        LocalDate obtained = read.versions().origin(version.id()).map(VersionOrigin::obtainedAt).map(PriceSetPass::day)
                .orElse(null);
        return new PriceSetFacts(DeclaredDate.parse(version.lastUpdatedOn()).orElse(null), obtained,
                day(clock.instant()), read.versions().summary(version.id()).header(), known, registry);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
