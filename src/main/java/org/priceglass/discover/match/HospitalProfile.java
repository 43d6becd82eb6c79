package org.priceglass.discover.match;

import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Identifier;
import org.priceglass.model.Location;

/**
 * What two descriptions of a hospital are compared by, made ready once.
 *
 * @param numbers
 *            by kind and number; licences with their state
 * @param phones
 *            ten digits each
 * @param hosts
 *            of web sites, without {@code www.}
 */
public record HospitalProfile(List<HospitalName> names, Set<Identifier> numbers, Set<String> states, List<Place> places,
        Set<String> phones, Set<String> hosts) {
    private static final int PHONE_DIGITS = 10;
    private static final double SAME = 0.9;

    /** A place as far as it can be compared; absent parts are null. */
    record Place(@Nullable Street street, @Nullable String city, @Nullable String zip) {
        /** Whether both name one street and one ZIP, or the other names nothing. */
        boolean isAt(Place other) {
            boolean sameZip = other.zip == null || other.zip.equals(zip);
            boolean sameStreet = other.street == null || (street != null && street.likeness(other.street) >= SAME);
            return sameZip && sameStreet;
        }
    }

    /**
     * Makes a profile.
     *
     * @param names
     *            that the hospital goes by; those of its locations are added
     * @param phones
     *            in any form
     * @param websites
     *            URLs; others are left out
     */
    public static HospitalProfile of(Collection<String> names, Collection<Identifier> identifiers,
            Collection<Location> locations, Collection<String> phones, Collection<String> websites) {
        List<HospitalName> read = Stream
                .concat(names.stream(), locations.stream().map(Location::name).flatMap(Stream::ofNullable)).distinct()
                .map(HospitalName::of).filter(name -> !name.words().isEmpty()).distinct().toList();
        Set<String> states = new HashSet<>();
        locations.stream().map(Location::state).flatMap(Stream::ofNullable).forEach(states::add);
        identifiers.stream().map(Identifier::state).flatMap(Stream::ofNullable).forEach(states::add);
        return new HospitalProfile(read, Set.copyOf(identifiers), states,
                locations.stream().map(HospitalProfile::place).distinct().toList(),
                phones.stream().map(HospitalProfile::digits).flatMap(Optional::stream).collect(Collectors.toSet()),
                websites.stream().map(HospitalProfile::host).flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    /** All that this and another description of the same hospital say. */
    public HospitalProfile with(HospitalProfile other) {
        return new HospitalProfile(Stream.concat(names.stream(), other.names.stream()).distinct().toList(),
                union(numbers, other.numbers), union(states, other.states),
                Stream.concat(places.stream(), other.places.stream()).distinct().toList(), union(phones, other.phones),
                union(hosts, other.hosts));
    }

    /** Whether all places of another description are among these. */
    boolean hasPlaces(HospitalProfile other) {
        return other.places.stream().allMatch(place -> places.stream().anyMatch(own -> own.isAt(place)));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }

    private static Place place(Location location) {
        @Nullable
        Street street = location.address() == null ? null : Street.of(location.address()).orElse(null);
        @Nullable
        String city = location.city() == null ? null : location.city().strip().toLowerCase(Locale.ROOT);
        return new Place(street, city, location.zip());
    }

    private static Optional<String> digits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.length() < PHONE_DIGITS
                ? Optional.empty()
                : Optional.of(digits.substring(digits.length() - PHONE_DIGITS));
    }

    private static Optional<String> host(String website) {
        try {
            return Optional.ofNullable(URI.create(website).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Numbers of a kind. */
    Set<Identifier> numbers(String kind) {
        Set<Identifier> some = new HashSet<>();
        for (Identifier number : numbers) {
            if (number.kind().equals(kind)) {
                some.add(number);
            }
        }
        return some;
    }
}
