package org.priceglass.ask;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.priceglass.ask.search.CodeCount;
import org.priceglass.ask.search.SearchIndex;
import org.priceglass.code.CodeKey;
import org.priceglass.model.Charge;
import org.priceglass.model.CodeSystem;
import org.priceglass.workspace.ChargeRepository;
import org.priceglass.workspace.StoredCharge;
import org.priceglass.workspace.StoredVersion;
import org.priceglass.workspace.VersionRepository;

/** Which services do hospitals publish under this code or these words? */
public final class FindServices {
    private static final Comparator<CodeCount> MOST_PUBLISHED = Comparator
            .comparing((CodeCount count) -> CodeKey.space(count.key()) == CodeSystem.RC)
            .thenComparing(Comparator.comparingInt(CodeCount::hospitals).reversed())
            .thenComparing(Comparator.comparingInt(CodeCount::charges).reversed()).thenComparingLong(CodeCount::key);

    private final VersionRepository versions;
    private final ChargeRepository charges;
    private final SearchIndex index;
    private final LocalServices local;

    FindServices(VersionRepository versions, ChargeRepository charges, SearchIndex index, LocalServices local) {
        this.versions = versions;
        this.charges = charges;
        this.index = index;
        this.local = local;
    }

    /** Packs the descriptions that are not packed yet, so that the next question need not wait for it. */
    public void prepare() {
        index.keep(versions.ready());
    }

    /**
     * Services by code text ({@code 99213}, {@code CPT:99213}, the beginning of a code) and by words, all of which a
     * description holds in any case and order. Codes that are exactly the text come first, then codes that begin so,
     * then what the words find; among these what most hospitals publish, then what most charges bear, and revenue codes
     * last, because they name a department.
     *
     * <p>
     * Hospitals' own codes (CDM, LOCAL, unknown) are left out unless nothing else is found.
     */
    public List<ServiceHit> ask(String words, int limit) {
        ServiceText text = ServiceText.of(words);
        List<StoredVersion> ready = versions.ready();
        index.keep(ready);
        List<ServiceHit> hits = hits(standard(text, ready, limit));
        return hits.isEmpty() ? local.find(text, ready, limit) : hits;
    }

    private List<CodeCount> standard(ServiceText text, List<StoredVersion> ready, int limit) {
        Set<Long> exact = text.codes().stream().map(CodeKey::of).collect(Collectors.toSet());
        Map<Long, CodeCount> found = new LinkedHashMap<>();
        add(found, index.count(ready, exact::contains));
        if (found.size() < limit) {
            add(found, index.count(ready, text.beginning()));
        }
        if (found.size() < limit) {
            add(found, index.count(ready, text.words()));
        }
        return found.values().stream().limit(limit).toList();
    }

    private static void add(Map<Long, CodeCount> found, List<CodeCount> counts) {
        counts.stream().sorted(MOST_PUBLISHED).forEach(count -> found.putIfAbsent(count.key(), count));
    }

    private List<ServiceHit> hits(List<CodeCount> counts) {
        long[] ids = counts.stream().mapToLong(CodeCount::firstCharge).toArray();
        Map<Long, StoredCharge> byId = charges.find(ids).stream()
                .collect(Collectors.toMap(StoredCharge::id, charge -> charge));
        return counts.stream().flatMap(count -> Optional.ofNullable(byId.get(count.firstCharge()))
                .flatMap(charge -> hit(count, charge.charge())).stream()).toList();
    }

    /** Empty where the workspace lost the version since it was searched. */
    private static Optional<ServiceHit> hit(CodeCount count, Charge charge) {
        String description = charge.description();
        return charge.codes().stream().filter(code -> CodeKey.of(code) == count.key()).findFirst()
                .map(code -> new ServiceHit(code, description == null ? "" : description, count.hospitals(),
                        count.charges()));
    }
}
