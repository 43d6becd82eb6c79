package org.priceglass.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.FileHeader;
import org.priceglass.model.Identifier;
import org.priceglass.model.Location;
import org.priceglass.reference.UsAddress;
import org.priceglass.workspace.PublishedName;

/**
 * What a file and its importer say of the hospital.
 *
 * @param name
 *            the importer's, else the header's, else the file's name
 */
record HospitalFacts(String name, List<Identifier> identifiers, List<Location> locations) {

    private static final Pattern FIVE_DIGITS = Pattern.compile("\\d{5}");
    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Z]{2}");
    private static final Pattern FILLERS = Pattern.compile("\\b(the|inc|llc|corp|corporation)\\b");
    private static final int MAX_IDENTIFIER = 64;
    private static final int MAX_CITY = 100;

    static HospitalFacts of(FileHeader header, HospitalHint hint, String fileName) {
        String name = Optional.ofNullable(hint.name()).or(() -> Optional.ofNullable(header.hospitalName()))
                .filter(text -> !text.isBlank()).orElse(fileName);
        List<Identifier> identifiers = new ArrayList<>();
        if (hint.ccn() != null) {
            identifiers.add(new Identifier(Identifier.CCN, hint.ccn(), null));
        }
        header.npis().forEach(npi -> identifiers.add(new Identifier(Identifier.NPI, npi.strip(), null)));
        PublishedName.of(fileName, null).ein()
                .ifPresent(ein -> identifiers.add(new Identifier(Identifier.EIN, ein, null)));
        for (Map.Entry<String, String> license : header.licenses().entrySet()) {
            identifiers.add(new Identifier(Identifier.LICENSE, license.getValue().strip(), state(license.getKey())));
        }
        identifiers.removeIf(each -> each.number().isBlank() || each.number().length() > MAX_IDENTIFIER);
        return new HospitalFacts(name.strip(), List.copyOf(identifiers), locations(header, hint));
    }

    private static List<Location> locations(FileHeader header, HospitalHint hint) {
        String hintedState = hint.state() == null ? null : state(hint.state());
        String hintedZip = hint.zip() == null ? null : zip(hint.zip());
        List<String> names = header.locations();
        List<String> addresses = header.addresses();
        boolean paired = names.size() == addresses.size();
        List<Location> locations = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            UsAddress address = UsAddress.parse(addresses.get(i));
            String city = address.city();
            locations.add(new Location(paired ? names.get(i) : null, addresses.get(i),
                    city != null && city.length() > MAX_CITY ? null : city,
                    address.state() == null ? hintedState : address.state(),
                    address.zip() == null ? hintedZip : address.zip()));
        }
        if (!paired) {
            names.forEach(name -> locations
                    .add(new Location(name, null, null, hintedState, addresses.isEmpty() ? hintedZip : null)));
        }
        if (locations.isEmpty() && (hintedState != null || hintedZip != null)) {
            locations.add(new Location(null, null, null, hintedState, hintedZip));
        }
        return List.copyOf(locations);
    }

    /** States of locations and licences. */
    static Set<String> states(List<Location> locations, List<Identifier> identifiers) {
        Set<String> states = locations.stream().map(Location::state).flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        identifiers.stream().map(Identifier::state).flatMap(Stream::ofNullable).forEach(states::add);
        return states;
    }

    /** Numbers of a kind. */
    static Set<String> numbers(List<Identifier> identifiers, String kind) {
        return identifiers.stream().filter(each -> each.kind().equals(kind)).map(Identifier::number)
                .collect(Collectors.toSet());
    }

    /** A name without case, punctuation and words that files add or leave out. */
    static String normalised(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ");
        return FILLERS.matcher(lower).replaceAll(" ").replaceAll(" +", " ").strip();
    }

    private static @Nullable String state(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return TWO_LETTERS.matcher(upper).matches() ? upper : null;
    }

    private static @Nullable String zip(String text) {
        Matcher digits = FIVE_DIGITS.matcher(text);
        return digits.lookingAt() ? digits.group() : null;
    }
}
