package org.priceglass.discover.change;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.priceglass.discover.change.Pairing.Before;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;

/** By what hospitals and files of one source are known again. */
public final class ListingPairs {
    /** Two hospitals of one id are told apart by what else they have, else by their order. */
    private static final List<Function<ListedHospital, @Nullable Object>> HOSPITALS = List.of(
            hospital -> List.of(hospital.key(), hospital.published()),
            hospital -> List.of(hospital.key(), hospital.identifiers(), hospital.location()), ListedHospital::key);

    /** A file that keeps its id and moves to another URL is still that file, and so is one that gets another id. */
    private static final List<Function<ListedFile, @Nullable Object>> FILES = List.of(
            file -> file.key() == null || file.url() == null ? null : List.of(file.key(), file.url()),
            file -> file.key(), file -> file.url());

    private ListingPairs() {
    }

    /** Hospitals of one source. */
    public static Pairing<ListedHospital> hospitals(List<Before<ListedHospital>> before, List<ListedHospital> now) {
        return Pairing.of(before, now, HOSPITALS);
    }

    /** Files of one hospital. */
    public static Pairing<ListedFile> files(List<Before<ListedFile>> before, List<ListedFile> now) {
        return Pairing.of(before, now, FILES);
    }
}
