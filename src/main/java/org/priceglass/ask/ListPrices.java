package org.priceglass.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.search.SearchIndex;
import org.priceglass.ask.search.Words;
import org.priceglass.compare.ChargeContext;
import org.priceglass.compare.RateStatistics;
import org.priceglass.model.Charge;
import org.priceglass.workspace.ChargeRepository;
import org.priceglass.workspace.PostingRepository;
import org.priceglass.workspace.StoredCharge;
import org.priceglass.workspace.StoredVersion;
import org.priceglass.workspace.VersionRepository;

/** What does one hospital publish? */
public final class ListPrices {
    private final VersionRepository versions;
    private final ChargeRepository charges;
    private final PostingRepository postings;
    private final SearchIndex index;

    ListPrices(VersionRepository versions, ChargeRepository charges, PostingRepository postings, SearchIndex index) {
        this.versions = versions;
        this.charges = charges;
        this.postings = postings;
        this.index = index;
    }

    /** The page that the request asks for; an empty one where the hospital has no such prices. */
    public PricePage ask(PriceRequest request) {
        List<StoredVersion> own = versions.ready().stream()
                .filter(version -> version.hospitals().stream().anyMatch(id -> id == request.hospital())).toList();
        Long after = request.after();
        long last = after == null ? 0 : after;
        // One more than asked for tells whether there is a next page.
        int wanted = request.limit() + 1;
        List<StoredCharge> found = request.code() == null && request.words() == null
                ? all(own, last, wanted)
                : chosen(own, request, last, wanted);
        boolean more = found.size() == wanted;
        List<StoredCharge> page = more ? found.subList(0, request.limit()) : found;
        return new PricePage(page.stream().map(ListPrices::row).toList(), more ? page.getLast().id() : null);
    }

    private List<StoredCharge> all(List<StoredVersion> own, long last, int wanted) {
        List<StoredCharge> found = new ArrayList<>();
        for (StoredVersion version : own) {
            if (version.id() >= StoredCharge.version(last)) {
                found.addAll(charges.page(version.id(), last, wanted - found.size()));
            }
        }
        return found;
    }

    private List<StoredCharge> chosen(List<StoredVersion> own, PriceRequest request, long last, int wanted) {
        CodeQuery query = request.code();
        AskedCode code = query == null ? null : new AskedCode(query);
        long[] ids = LongStream.of(ids(own, code, request.words())).filter(id -> id > last).toArray();
        List<StoredCharge> found = new ArrayList<>();
        for (int from = 0; from < ids.length && found.size() < wanted; from += wanted) {
            for (StoredCharge stored : charges
                    .find(Arrays.copyOfRange(ids, from, Math.min(from + wanted, ids.length)))) {
                boolean isNext = stored.id() > (found.isEmpty() ? last : found.getLast().id());
                if (isNext && (code == null || code.of(stored.charge()).isPresent())) {
                    found.add(stored);
                }
            }
        }
        return found.subList(0, Math.min(wanted, found.size()));
    }

    private long[] ids(List<StoredVersion> own, @Nullable AskedCode code, @Nullable String words) {
        long[] byCode = code == null ? new long[0] : postings.charges(own, code.keys());
        if (words == null) {
            return byCode;
        }
        Words parts = Words.of(words);
        LongStream byWords = own.stream().flatMapToLong(version -> LongStream.of(index.charges(version.id(), parts)));
        return (code == null ? byWords : byWords.filter(id -> Arrays.binarySearch(byCode, id) >= 0)).toArray();
    }

    private static PricePage.Row row(StoredCharge stored) {
        Charge charge = stored.charge();
        return new PricePage.Row(stored.id(), charge.description(), charge.codes(), ChargeContext.of(charge),
                charge.gross(), charge.cash(), charge.min(), charge.max(), RateStatistics.of(charge.rates()),
                charge.rates().size(), RateStatistics.algorithmsOnly(charge.rates()));
    }
}
