package org.priceglass.ask.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.priceglass.workspace.DescriptionRepository;
import org.priceglass.workspace.StoredCharge;
import org.priceglass.workspace.StoredVersion;

/**
 * The texts of versions, packed when they are first searched and kept from then on. What a version holds never changes.
 */
public final class SearchIndex {
    private final DescriptionRepository descriptions;
    private final Map<Integer, VersionTexts> texts = new ConcurrentHashMap<>();

    public SearchIndex(DescriptionRepository descriptions) {
        this.descriptions = descriptions;
    }

    /** Packs what is not packed yet, and forgets versions that are not ready any more. */
    public void keep(Collection<StoredVersion> ready) {
        Set<Integer> ids = ready.stream().map(StoredVersion::id).collect(Collectors.toSet());
        texts.keySet().retainAll(ids);
        ids.forEach(this::texts);
    }

    /** Counts, code by code, the charges whose description has all the words; versions come hospital by hospital. */
    public List<CodeCount> count(Collection<StoredVersion> versions, Words words) {
        CodeTally tally = new CodeTally();
        for (StoredVersion version : versions) {
            texts(version.id()).find(words, (ordinal, keys, from, to) -> {
                for (int i = from; i < to; i++) {
                    tally.count(keys[i], StoredCharge.id(version.id(), ordinal), version.hospital());
                }
            });
        }
        return tally.counts();
    }

    /** Counts, code by code, the charges with codes whose key passes; versions come hospital by hospital. */
    public List<CodeCount> count(Collection<StoredVersion> versions, LongPredicate codes) {
        CodeTally tally = new CodeTally();
        for (StoredVersion version : versions) {
            texts(version.id()).all((ordinal, keys, from, to) -> {
                for (int i = from; i < to; i++) {
                    if (codes.test(keys[i])) {
                        tally.count(keys[i], StoredCharge.id(version.id(), ordinal), version.hospital());
                    }
                }
            });
        }
        return tally.counts();
    }

    /** Ids of the charges of a version whose description has all the words, ascending. */
    public long[] charges(int version, Words words) {
        LongList ids = new LongList();
        texts(version).find(words, (ordinal, keys, from, to) -> ids.add(StoredCharge.id(version, ordinal)));
        return ids.toArray();
    }

    private VersionTexts texts(int version) {
        return texts.computeIfAbsent(version, id -> {
            var builder = new VersionTexts.Builder();
            descriptions.read(id, builder::add);
            return builder.build();
        });
    }
}
