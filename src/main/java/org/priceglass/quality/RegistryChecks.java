package org.priceglass.quality;

import static org.priceglass.quality.ScorePart.IDENTITY;
import static org.priceglass.quality.Severity.DOUBT;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.priceglass.model.FileHeader;
import org.priceglass.model.Identifier;
import org.priceglass.model.listing.ListedHospital;

/**
 * What a file says of its hospital against what registries list: a fact is as it should be where any entry of the
 * hospital has it, because a price set may serve several. What either side does not say is not judged.
 */
final class RegistryChecks {
    private static final Pattern PLACE = Pattern.compile("\\b([A-Z]{2})[\\s,.]+(\\d{5})(?:-\\d{4})?\\b");
    /** Words of names that tell no hospital from another. */
    private static final Set<String> COMMON = Set.of("THE", "OF", "AND", "AT", "HOSPITAL", "HOSPITALS", "MEDICAL",
            "CENTER", "CENTRE", "HEALTH", "HEALTHCARE", "SYSTEM", "INC", "LLC", "CORP", "CAMPUS", "REGIONAL");

    private final PriceSetFacts facts;

    private RegistryChecks(PriceSetFacts facts) {
        this.facts = facts;
    }

    static List<Check> all(PriceSetFacts facts) {
        RegistryChecks checks = new RegistryChecks(facts);
        FileHeader header = facts.header();
        return List.of(
                checks.compare("name-unlike-registry", "No name of the file is like a name of the registry",
                        Stream.concat(Stream.ofNullable(header.hospitalName()), header.locations().stream()).toList(),
                        ListedHospital::name, RegistryChecks::isAlike),
                checks.compare("state-unlike-registry", "The addresses are in another state than the registry's",
                        places(header, 1), entry -> entry.location().state(), String::equalsIgnoreCase),
                checks.compare("zip-unlike-registry", "The addresses have other ZIPs than the registry's",
                        places(header, 2), entry -> entry.location().zip(), String::equals),
                checks.compare("licence-state-unlike-registry", "The licence is of another state than the registry's",
                        List.copyOf(header.licenses().keySet()), entry -> entry.location().state(),
                        String::equalsIgnoreCase),
                checks.identifiers("npi-unlike-registry", Identifier.NPI, header.npis()),
                checks.identifiers("ccn-unlike-registry", Identifier.CCN, numbers(facts.known(), Identifier.CCN)));
    }

    private Check compare(String id, String title, List<String> own, Function<ListedHospital, String> listed,
            BiPredicate<String, String> agrees) {
        List<String> theirs = facts.registry().stream().flatMap(entry -> Stream.ofNullable(listed.apply(entry)))
                .toList();
        return check(id, title, own, theirs, agrees);
    }

    private Check identifiers(String id, String kind, List<String> own) {
        List<String> theirs = facts.registry().stream().flatMap(entry -> numbers(entry.identifiers(), kind).stream())
                .toList();
        return check(id, "No " + kind + " is one of the registry's", own, theirs, String::equals);
    }

    private static Check check(String id, String title, List<String> own, List<String> theirs,
            BiPredicate<String, String> agrees) {
        CheckInfo info = new CheckInfo(id, IDENTITY, DOUBT, "files", title,
                "1 where nothing of the file agrees with any registry entry of its hospitals / 1 where both say it");
        return HeaderCheck.of(info, tally -> {
            if (!own.isEmpty() && !theirs.isEmpty()) {
                tally.looked(1);
                boolean found = own.stream().anyMatch(mine -> theirs.stream().anyMatch(its -> agrees.test(mine, its)));
                tally.hitIf(!found, "file: " + String.join(", ", own) + "; registry: "
                        + theirs.stream().distinct().collect(Collectors.joining(", ")));
            }
        });
    }

    private static List<String> numbers(List<Identifier> identifiers, String kind) {
        return identifiers.stream().filter(each -> each.kind().equals(kind)).map(Identifier::number).toList();
    }

    private static List<String> places(FileHeader header, int part) {
        return header.addresses().stream().flatMap(address -> PLACE.matcher(address.toUpperCase(Locale.ROOT)).results())
                .map((MatchResult place) -> place.group(part)).distinct().toList();
    }

    /** Whether two names share a word that not every hospital has. */
    private static boolean isAlike(String one, String other) {
        Set<String> shared = words(one);
        shared.retainAll(words(other));
        return !shared.isEmpty();
    }

    private static Set<String> words(String name) {
        return Stream.of(name.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+", -1))
                .filter(word -> !word.isEmpty() && !COMMON.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
