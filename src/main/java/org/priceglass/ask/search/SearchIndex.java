package org.priceglass.ask.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
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

    /** Counts, code by code, the charges whose description has all the words. */
    public List<CodeCount> count(List<StoredVersion> versions, Words words) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Turn> turns = turns(versions);
        CodeTally tally = new CodeTally(numbers.size());
        for (Turn turn : turns) {
            turn.texts().find(words, (ordinal, codes, from, to) -> {
                for (int at = from; at < to; at++) {
                    turn.count(tally, codes[at], ordinal);
                }
            });
        }
        return tally.counts(numbers);
    }

    /** Counts, code by code, the charges with codes whose key passes. */
    public List<CodeCount> count(List<StoredVersion> versions, LongPredicate keys) {
        List<Turn> turns = turns(versions);
        boolean[] passing = numbers.passing(keys);
        if (passing.length == 0) {
            return List.of();
        }
        CodeTally tally = new CodeTally(passing.length);
        for (Turn turn : turns) {
            turn.texts().all((ordinal, codes, from, to) -> {
                for (int at = from; at < to; at++) {
                    if (codes[at] < passing.length && passing[codes[at]]) {
                        turn.count(tally, codes[at], ordinal);
                    }
                }
            });
        }
        return tally.counts(numbers);
    }

    /**
     * A hospital's version that is searched.
     *
     * @param isFirst
     *            whether the version has not been searched for another hospital that shares it: a charge counts once
     */
    private record Turn(VersionTexts texts, int version, int hospital, boolean isFirst) {
        void count(CodeTally tally, int code, int ordinal) {
            if (isFirst) {
                tally.countCharge(code, StoredCharge.id(version, ordinal));
            }
            tally.countHospital(code, hospital);
        }
    }

    /** Hospital by hospital. */
    private List<Turn> turns(List<StoredVersion> versions) {
        return versions.stream().flatMap(version -> {
            VersionTexts searched = texts(version.id());
            int first = version.hospitals().isEmpty() ? 0 : version.hospitals().getFirst();
            return version.hospitals().stream()
                    .map(hospital -> new Turn(searched, version.id(), hospital, hospital == first));
        }).sorted(Comparator.comparingInt(Turn::hospital)).toList();
    }

    /** Ids of the charges of a version whose description has all the words, ascending. */
    public long[] charges(int version, Words words) {
        LongStream.Builder ids = LongStream.builder();
        texts(version).find(words, (ordinal, codes, from, to) -> ids.add(StoredCharge.id(version, ordinal)));
        return ids.build().toArray();
    }

    private VersionTexts texts(int version) {
        return texts.computeIfAbsent(version, id -> {
            var builder = new VersionTexts.Builder(numbers);
            descriptions.read(id, builder::add);
            return builder.build();
        });
    }
}
