package org.priceglass.ask;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.priceglass.model.PayerPlan;
import org.priceglass.workspace.PayerRepository;
import org.priceglass.workspace.StoredVersion;
import org.priceglass.workspace.VersionRepository;

/** Which payers and plans do these hospitals publish rates of? */
public final class ListPayers {
    private final VersionRepository versions;
    private final PayerRepository payers;

    ListPayers(VersionRepository versions, PayerRepository payers) {
        this.versions = versions;
        this.payers = payers;
    }

    /** Payers and plans as published, by name, one spelling of each; of all hospitals where none is given. */
    public List<PayerPlan> ask(Set<Long> hospitals) {
        Set<Integer> asked = versions.ready().stream()
                .filter(version -> hospitals.isEmpty()
                        || version.hospitals().stream().anyMatch(id -> hospitals.contains((long) id)))
                .map(StoredVersion::id).collect(Collectors.toSet());
        return PayerNames.of(payers.ofVersions(asked).stream());
    }
}
