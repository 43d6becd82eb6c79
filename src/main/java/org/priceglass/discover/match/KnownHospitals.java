package org.priceglass.discover.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The hospitals that are known, found by what they may share with a description: a number, a ZIP, a telephone, a
 * distinctive word of a name, or all words of it. Who shares none of these is not compared.
 */
public final class KnownHospitals {
    private final Map<Integer, HospitalProfile> profiles = new HashMap<>();
    private final Map<Object, Set<Integer>> byTrait = new HashMap<>();

    /** Adds a hospital, or what is known of it by now. */
    public void put(int hospital, HospitalProfile profile) {
        profiles.put(hospital, profile);
        traits(profile).forEach(trait -> byTrait.computeIfAbsent(trait, key -> new LinkedHashSet<>()).add(hospital));
    }

    /** Decides which hospital a description is of. */
    public MatchDecision find(HospitalProfile profile) {
        return MatchDecision.among(among(profile, traits(profile).map(byTrait::get).flatMap(Stream::ofNullable)
                .flatMap(Collection::stream).distinct().toList()));
    }

    /** How many there are. */
    public int size() {
        return profiles.size();
    }

    /** Compares with these hospitals only, the likeliest first; who is not known is left out. */
    public List<HospitalMatch> among(HospitalProfile profile, Collection<Integer> hospitals) {
        return hospitals
                .stream().filter(profiles::containsKey).map(id -> match(id, profile)).sorted(Comparator
                        .comparingDouble(HospitalMatch::bits).reversed().thenComparingInt(HospitalMatch::hospital))
                .toList();
    }

    /** What is known of a hospital. */
    public Optional<HospitalProfile> profile(int hospital) {
        return Optional.ofNullable(profiles.get(hospital));
    }

    /** Whether a hospital is known to have the places of a description, however they are written. */
    public boolean isAt(int hospital, HospitalProfile profile) {
        return profile(hospital).filter(known -> known.hasPlaces(profile)).isPresent();
    }

    private HospitalMatch match(int hospital, HospitalProfile profile) {
        MatchEvidence evidence = MatchEvidence.of(profile, profiles.getOrDefault(hospital, profile));
        // nobody reads why a hospital is another one
        String text = evidence.bits() < MatchDecision.POSSIBLE ? "" : evidence.text();
        return new HospitalMatch(hospital, evidence.bits(), text);
    }

    private static Stream<Object> traits(HospitalProfile profile) {
        Stream<Object> numbers = profile.numbers().stream().map(Object.class::cast);
        Stream<Object> zips = profile.places().stream().map(HospitalProfile.Place::zip).flatMap(Stream::ofNullable)
                .map(zip -> "zip " + zip);
        Stream<Object> phones = profile.phones().stream().map(phone -> "phone " + phone);
        Stream<Object> names = profile.names().stream()
                .flatMap(name -> Stream.concat(Stream.of(name), name.distinctive().stream()));
        return Stream.of(numbers, zips, phones, names).flatMap(traits -> traits);
    }
}
