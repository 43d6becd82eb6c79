package org.priceglass.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.priceglass.model.PayerPlan;
import org.priceglass.model.Rate;
import org.priceglass.workspace.ChargeRepository;
import org.priceglass.workspace.PostingRepository;
import org.priceglass.workspace.StoredCharge;
import org.priceglass.workspace.StoredVersion;

/** What do hospitals charge for these services? */
public final class CompareCharges {
    private final HospitalCatalog catalog;
    private final PostingRepository postings;
    private final ChargeRepository charges;

    CompareCharges(HospitalCatalog catalog, PostingRepository postings, ChargeRepository charges) {
        this.catalog = catalog;
        this.postings = postings;
        this.charges = charges;
    }

    /**
     * One comparison for each code, in the order of the request. Where payers are asked for, the statistics stand on
     * their rates only, and a charge without a rate of theirs is no row.
     *
     * @throws IllegalArgumentException
     *             where no place is known for the request's ZIP
     */
    public List<Comparison> ask(CompareRequest request) {
        List<FoundHospital> searched = searched(request);
        return request.codes().stream().map(code -> compare(code, searched, request)).toList();
    }

    /**
     * The payers and plans that have a rate in what the request compares, whoever of them it asks for: by name, one
     * spelling of each.
     *
     * @throws IllegalArgumentException
     *             where no place is known for the request's ZIP
     */
    public List<PayerPlan> payers(CompareRequest request) {
        List<FoundHospital> searched = searched(request);
        return PayerNames
                .of(request.codes().stream().map(AskedCode::new).flatMap(code -> new ComparedCharges(code, request)
                        .payers(find(code, searched).values().stream().flatMap(List::stream).toList())));
    }

    /**
     * The rates of one charge that pass the filter, in file order.
     *
     * @throws NoSuchElementException
     *             where there is no such charge
     */
    public List<Rate> rates(long charge, PayerFilter payers) {
        StoredCharge found = charges.find(charge)
                .orElseThrow(() -> new NoSuchElementException("there is no charge " + charge));
        return payers.rates(found.charge().rates());
    }

    private List<FoundHospital> searched(CompareRequest request) {
        Set<Long> asked = request.hospitals();
        return catalog.find(new HospitalFilter(null, request.near(), null)).stream()
                .filter(found -> !found.versions().isEmpty())
                .filter(found -> asked.isEmpty() || asked.contains(found.ref().id())).toList();
    }

    private Comparison compare(CodeQuery query, List<FoundHospital> searched, CompareRequest request) {
        AskedCode code = new AskedCode(query);
        Map<Integer, List<StoredCharge>> found = find(code, searched);
        ComparedCharges compared = new ComparedCharges(code, request);
        var rows = new ArrayList<Comparison.Row>();
        var withoutMatch = new ArrayList<HospitalRef>();
        var withoutCode = new ArrayList<HospitalRef>();
        for (FoundHospital hospital : searched) {
            List<StoredCharge> own = hospital.versions().stream()
                    .flatMap(version -> found.getOrDefault(version.id(), List.of()).stream()).toList();
            List<Comparison.Row> ownRows = compared.rows(hospital.ref(), own);
            rows.addAll(ownRows);
            if (ownRows.isEmpty()) {
                (own.isEmpty() ? withoutCode : withoutMatch).add(hospital.ref());
            }
        }
        return new Comparison(query, List.copyOf(rows), List.copyOf(withoutMatch), List.copyOf(withoutCode));
    }

    /** The charges that bear the code, by version. */
    private Map<Integer, List<StoredCharge>> find(AskedCode code, List<FoundHospital> searched) {
        List<StoredVersion> versions = searched.stream().flatMap(hospital -> hospital.versions().stream()).distinct()
                .toList();
        return charges.find(postings.charges(versions, code.keys())).stream()
                .filter(stored -> code.of(stored.charge()).isPresent())
                .collect(Collectors.groupingBy(stored -> StoredCharge.version(stored.id())));
    }
}
