package org.priceglass.ask;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.priceglass.ask.search.SearchIndex;
import org.priceglass.code.CodeKey;
import org.priceglass.model.Charge;
import org.priceglass.model.Code;
import org.priceglass.workspace.ChargeRepository;
import org.priceglass.workspace.PostingRepository;
import org.priceglass.workspace.StoredCharge;
import org.priceglass.workspace.StoredVersion;

/** Services that hospitals publish under numbers of their own only. */
final class LocalServices {
    /** Charges that are looked at: who finds more than these needs better words. */
    private static final int MAX_CHARGES = 1_000;

    private final SearchIndex index;
    private final PostingRepository postings;
    private final ChargeRepository charges;

    LocalServices(SearchIndex index, PostingRepository postings, ChargeRepository charges) {
        this.index = index;
        this.postings = postings;
        this.charges = charges;
    }

    /** Services whose own code is the text, or whose description has its words; what most hospitals bear first. */
    List<ServiceHit> find(ServiceText text, List<StoredVersion> ready, int limit) {
        Set<Long> asked = text.codes().stream().filter(code -> code.system().isLocal()).map(CodeKey::of)
                .collect(Collectors.toSet());
        Map<Integer, List<Integer>> hospitals = ready.stream()
                .collect(Collectors.toMap(StoredVersion::id, StoredVersion::hospitals));
        Map<Long, Group> groups = new LinkedHashMap<>();
        for (StoredCharge found : charges.find(ids(text, asked, ready))) {
            ownCode(found.charge(), asked)
                    .ifPresent(code -> groups.computeIfAbsent(CodeKey.of(code), key -> new Group(code, found.charge()))
                            .add(hospitals.getOrDefault(StoredCharge.version(found.id()), List.of())));
        }
        return groups.values().stream().map(Group::hit)
                .sorted(Comparator.comparingInt(ServiceHit::hospitals).thenComparingInt(ServiceHit::charges).reversed())
                .limit(limit).toList();
    }

    private long[] ids(ServiceText text, Set<Long> asked, List<StoredVersion> ready) {
        LongStream byCode = asked.isEmpty() ? LongStream.empty() : LongStream.of(postings.charges(ready, asked));
        LongStream byWords = ready.stream()
                .flatMapToLong(version -> LongStream.of(index.charges(version.id(), text.words())));
        return LongStream.concat(byCode, byWords).distinct().limit(MAX_CHARGES).toArray();
    }

    /** The asked code where the charge bears it, else the first of its own. */
    private static Optional<Code> ownCode(Charge charge, Set<Long> asked) {
        List<Code> own = charge.codes().stream().filter(code -> code.system().isLocal()).toList();
        return own.stream().filter(code -> asked.contains(CodeKey.of(code))).findFirst()
                .or(() -> own.stream().findFirst());
    }

    /** The charges of one code. */
    private static final class Group {
        private final Code code;
        private final String description;
        private final Set<Integer> hospitals = new HashSet<>();
        private int charges;

        Group(Code code, Charge first) {
            this.code = code;
            String published = first.description();
            this.description = published == null ? "" : published;
        }

        void add(List<Integer> bearing) {
            charges++;
            hospitals.addAll(bearing);
        }

        ServiceHit hit() {
            return new ServiceHit(code, description, hospitals.size(), charges);
        }
    }
}
