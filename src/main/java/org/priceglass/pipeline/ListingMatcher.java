package org.priceglass.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.priceglass.discover.match.HospitalMatch;
import org.priceglass.discover.match.HospitalProfile;
import org.priceglass.discover.match.KnownHospitals;
import org.priceglass.discover.match.MatchDecision;
import org.priceglass.model.Location;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.workspace.ListingWriter;
import org.priceglass.workspace.PossibleMatches;
import org.priceglass.workspace.Workspace;

/**
 * Finds the hospital that a listing is, or enters it. What may be a known one but is not certain to be is entered by
 * itself, and the pair is noted for the user to decide.
 */
final class ListingMatcher {
    private static final int SCORE_DIGITS = 4;
    private static final int MAX_CITY = 100;

    private final KnownHospitals known;

    private ListingMatcher(KnownHospitals known) {
        this.known = known;
    }

    /** Over the hospitals that the workspace knows now. */
    static ListingMatcher of(Workspace workspace) {
        return new ListingMatcher(KnownProfiles.of(workspace));
    }

    /** Whether nobody else has entered or merged hospitals since. */
    boolean isUpToDate(Workspace workspace) {
        return known.size() == workspace.hospitalRepository().count();
    }

    /** The hospital, which knows afterwards what the listing says of it; empty for a listing without a name. */
    Optional<Integer> find(ListedHospital listing, ListingWriter writer) {
        HospitalProfile profile = profile(listing);
        MatchDecision decision = known.find(profile);
        if (decision.same().isPresent()) {
            int hospital = decision.same().get().hospital();
            complete(hospital, listing, writer);
            return Optional.of(hospital);
        }
        if (listing.name() == null) {
            return Optional.empty();
        }
        int hospital = writer.catalogue().addHospital(listing.name(), listing.identifiers(),
                place(listing).stream().toList());
        known.put(hospital, profile);
        note(hospital, decision.possible(), writer.possibleMatches());
        return Optional.of(hospital);
    }

    /** Adds what a listing says of its hospital; a place that is known in another spelling is not added. */
    void complete(int hospital, ListedHospital listing, ListingWriter writer) {
        HospitalProfile profile = profile(listing);
        List<Location> places = known.isAt(hospital, profile) ? List.of() : place(listing).stream().toList();
        writer.catalogue().completeHospital(hospital, listing.identifiers(), places);
        known.put(hospital, known.profile(hospital).map(before -> before.with(profile)).orElse(profile));
    }

    static void note(int hospital, List<HospitalMatch> possible, PossibleMatches matches) {
        possible.forEach(match -> matches.note(hospital, match.hospital(),
                BigDecimal.valueOf(match.score()).setScale(SCORE_DIGITS, RoundingMode.HALF_EVEN), match.evidence()));
    }

    private static Optional<Location> place(ListedHospital listing) {
        Location location = listing.location();
        boolean placed = Stream.of(location.address(), location.city(), location.state(), location.zip())
                .anyMatch(part -> part != null);
        // the listing keeps such a text in full
        boolean tooLong = location.city() != null && location.city().length() > MAX_CITY;
        Location kept = new Location(location.name(), location.address(), tooLong ? null : location.city(),
                location.state(), location.zip());
        return placed ? Optional.of(kept) : Optional.empty();
    }

    private static HospitalProfile profile(ListedHospital listing) {
        @Nullable
        String phone = listing.traits().phone();
        @Nullable
        String website = listing.traits().website();
        return HospitalProfile.of(Stream.ofNullable(listing.name()).toList(), listing.identifiers(),
                List.of(listing.location()), Stream.ofNullable(phone).toList(), Stream.ofNullable(website).toList());
    }
}
