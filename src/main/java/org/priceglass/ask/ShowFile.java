package org.priceglass.ask;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.priceglass.ask.FileFacts.Origin;
import org.priceglass.conformance.Rule;
import org.priceglass.conformance.Severity;
import org.priceglass.conformance.check.RuleCatalog;
import org.priceglass.workspace.KeptConformance;
import org.priceglass.workspace.KeptConformance.Group;
import org.priceglass.workspace.Repositories;
import org.priceglass.workspace.StoredVersion;

/** What is known of a file version, and what did the check by CMS's rules find? */
public final class ShowFile {
    private final Repositories read;
    private final Map<String, Rule> rules = RuleCatalog.rules().all().stream()
            .collect(Collectors.toMap(Rule::id, Function.identity()));

    ShowFile(Repositories read) {
        this.read = read;
    }

    /** Throws {@link NoSuchElementException} where there is no such version. */
    public FileFacts ask(int version) {
        StoredVersion stored = read.versions().find(version)
                .orElseThrow(() -> new NoSuchElementException("there is no version " + version));
        return new FileFacts(version, stored.sha256(), stored.loadedAt(),
                read.versions().origins(version).stream()
                        .map(from -> new Origin(from.fileName(), from.member(), from.storedSha256(), from.location(),
                                from.obtainedAt()))
                        .toList(),
                read.versions().summary(version), read.conformance().find(version).map(this::conformance).orElse(null));
    }

    private Conformance conformance(KeptConformance kept) {
        Verdict verdict = new Verdict(kept.dictionary(), kept.count(Severity.ERROR), kept.count(Severity.ALERT),
                kept.count(Severity.NOTE));
        return new Conformance(verdict, kept.reason(), kept.format(), kept.rows(), kept.checkedAt(),
                kept.groups().stream().map(this::rule).toList());
    }

    private BrokenRule rule(Group group) {
        return new BrokenRule(rules.getOrDefault(group.rule(), unknown(group)), group.findings(), group.samples()
                .stream().map(each -> new BrokenRule.Sample(each.path(), each.field(), each.message())).toList());
    }

    /** A rule of another version of this program. */
    private static Rule unknown(Group group) {
        return switch (group.severity()) {
            case ERROR -> Rule.error(group.rule(), group.cls());
            case ALERT -> Rule.alert(group.rule(), group.cls());
            case NOTE -> Rule.note(group.rule());
        };
    }
}
