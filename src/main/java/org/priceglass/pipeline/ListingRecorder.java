package org.priceglass.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.priceglass.discover.change.Difference;
import org.priceglass.discover.change.ListingPairs;
import org.priceglass.discover.change.Pairing;
import org.priceglass.discover.change.Pairing.Before;
import org.priceglass.discover.change.Pairing.Pair;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ListingBatch;
import org.priceglass.workspace.FileSighting;
import org.priceglass.workspace.HospitalSighting;
import org.priceglass.workspace.ListingWriter;
import org.priceglass.workspace.StoredListing;
import org.priceglass.workspace.StoredListing.StoredFile;

/** Compares what a source lists with what it listed before, and writes what it lists now. */
final class ListingRecorder {
    private final ListingMatcher matcher;

    ListingRecorder(ListingMatcher matcher) {
        this.matcher = matcher;
    }

    void record(ListingBatch batch, ListingWriter writer) {
        Map<Integer, StoredListing> known = new HashMap<>();
        List<String> keys = batch.hospitals().stream().map(ListedHospital::key).distinct().toList();
        writer.known(keys).forEach(listing -> known.put(listing.id(), listing));
        List<Before<ListedHospital>> before = known.values().stream()
                .map(each -> new Before<>(each.id(), each.listing(), each.vanished())).toList();
        for (Pair<ListedHospital> pair : ListingPairs.hospitals(before, batch.hospitals()).pairs()) {
            record(pair, Optional.ofNullable(pair.before()).map(Before::id).map(known::get), writer);
        }
        writer.note(batch.oddities());
    }

    private void record(Pair<ListedHospital> pair, Optional<StoredListing> known, ListingWriter writer) {
        ListedHospital now = pair.now();
        Difference difference = Difference.ofHospital(pair);
        int listing = writer.write(new HospitalSighting(known.map(StoredListing::id).orElse(null), now,
                difference.change(), difference.detail()));
        if (now.files() != null) {
            recordFiles(listing, known.map(StoredListing::files).orElse(List.of()), now.files(), writer);
        }
        Optional<Integer> linked = known.map(StoredListing::hospital);
        Optional<Integer> hospital = linked.isPresent() ? linked : matcher.find(now, writer);
        if (linked.isPresent() && difference.change() != null) {
            matcher.complete(linked.get(), now, writer);
        }
        hospital.ifPresent(id -> writer.link(listing, id));
    }

    private static void recordFiles(int listing, List<StoredFile> known, List<ListedFile> now, ListingWriter writer) {
        List<Before<ListedFile>> before = known.stream()
                .map(file -> new Before<>(file.id(), file.file(), file.vanished())).toList();
        Pairing<ListedFile> pairing = ListingPairs.files(before, now);
        for (Pair<ListedFile> pair : pairing.pairs()) {
            Difference difference = Difference.ofFile(pair);
            @Nullable
            Integer id = pair.before() == null ? null : pair.before().id();
            writer.write(listing,
                    new FileSighting(id, pair.now(), difference.change(), difference.detail(), difference.wanted()));
        }
        pairing.gone().stream().filter(file -> !file.vanished()).forEach(file -> writer.vanish(listing, file.id()));
    }
}
