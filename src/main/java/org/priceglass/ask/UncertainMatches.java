package org.priceglass.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priceglass.workspace.PossibleMatches;

/** Which hospitals may be one, and what the user says of it: nothing is merged without being told to. */
public final class UncertainMatches {
    private final PossibleMatches matches;
    private final FindHospitals hospitals;

    public UncertainMatches(PossibleMatches matches, FindHospitals hospitals) {
        this.matches = matches;
        this.hospitals = hospitals;
    }

    /** Those that nobody has decided, the likeliest first. */
    public List<UncertainMatch> ask() {
        Map<Long, HospitalRow> rows = hospitals.ask(HospitalFilter.ALL).stream()
                .collect(Collectors.toMap(row -> row.hospital().id(), Function.identity()));
        return matches.open().stream().flatMap(match -> {
            HospitalRow later = rows.get((long) match.hospital());
            HospitalRow earlier = rows.get((long) match.other());
            return later == null || earlier == null
                    ? Stream.empty()
                    : Stream.of(new UncertainMatch(match.id(), later, earlier, match.score(), match.evidence()));
        }).toList();
    }

    /** Makes one hospital of the two, under the name of the earlier; empty where the pair is not among them. */
    public Optional<UncertainMatch> merge(int id) {
        Optional<UncertainMatch> match = find(id);
        match.ifPresent(found -> matches.merge(found.id()));
        return match;
    }

    /** Keeps them two for good; empty where the pair is not among them. */
    public Optional<UncertainMatch> keepApart(int id) {
        Optional<UncertainMatch> match = find(id);
        match.ifPresent(found -> matches.keepApart(found.id()));
        return match;
    }

    private Optional<UncertainMatch> find(int id) {
        return ask().stream().filter(match -> match.id() == id).findFirst();
    }
}
