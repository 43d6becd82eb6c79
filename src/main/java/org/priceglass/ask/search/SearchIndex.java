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
    private final CodeNumbers numbers = new CodeNumbers();
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
    public List<CodeCount> count(List<StoredVersion> versions, Words words) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<VersionTexts> searched = texts(versions);
        CodeTally tally = new CodeTally(numbers.size());
        for (int i = 0; i < searched.size(); i++) {
            StoredVersion version = versions.get(i);
            searched.get(i).find(words, (ordinal, codes, from, to) -> {
                for (int at = from; at < to; at++) {
                    tally.count(codes[at], StoredCharge.id(version.id(), ordinal), version.hospital());
                }
            });
        }
        return tally.counts(numbers);
    }

    /** Counts, code by code, the charges with codes whose key passes; versions come hospital by hospital. */
    public List<CodeCount> count(List<StoredVersion> versions, LongPredicate keys) {
        List<VersionTexts> searched = texts(versions);
        boolean[] passing = numbers.passing(keys);
        if (passing.length == 0) {
            return List.of();
        }
        CodeTally tally = new CodeTally(passing.length);
        for (int i = 0; i < searched.size(); i++) {
            StoredVersion version = versions.get(i);
            searched.get(i).all((ordinal, codes, from, to) -> {
                for (int at = from; at < to; at++) {
                    if (codes[at] < passing.length && passing[codes[at]]) {
                        tally.count(codes[at], StoredCharge.id(version.id(), ordinal), version.hospital());
                    }
                }
            });
        }
        return tally.counts(numbers);
    }

    /** Ids of the charges of a version whose description has all the words, ascending. */
    public long[] charges(int version, Words words) {
        LongList ids = new LongList();
        texts(version).find(words, (ordinal, codes, from, to) -> ids.add(StoredCharge.id(version, ordinal)));
        return ids.toArray();
    }

    private List<VersionTexts> texts(List<StoredVersion> versions) {
        return versions.stream().map(version -> texts(version.id())).toList();
    }

    private VersionTexts texts(int version) {
        return texts.computeIfAbsent(version, id -> {
            var builder = new VersionTexts.Builder(numbers);
            descriptions.read(id, builder::add);
            return builder.build();
        });
    }
}
