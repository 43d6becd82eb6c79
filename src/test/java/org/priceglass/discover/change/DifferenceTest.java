package org.priceglass.discover.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.priceglass.discover.change.Pairing.Before;
import org.priceglass.discover.change.Pairing.Pair;
import org.priceglass.model.Location;
import org.priceglass.model.listing.HospitalTraits;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ListingChange;
import org.priceglass.model.listing.PublishedTime;

class DifferenceTest {
    private static final PublishedTime DATE = new PublishedTime("2025-06-22T19:09:26.000Z",
            Instant.parse("2025-06-22T19:09:26Z"));
    private static final ListedFile FILE = file("f1", "https://a.example/1.csv", 10L, DATE);

    /** Number 20 of the incumbent's faults: a date in another form, or our own download, was a change at every scan. */
    @Test
    void fault20WhatMeansTheSameIsNoChange() {
        ListedFile same = file("f1", "https://a.example/1.csv", 10L,
                new PublishedTime("2025-06-22 19:09:26", DATE.instant()));
        assertThat(ofFile(FILE, same)).isEqualTo(new Difference(null, "", false));
        ListedFile undated = file("f1", "u", null, new PublishedTime("soon", null));
        assertThat(ofFile(undated, undated).change()).isNull();
    }

    @Test
    void anotherUrlSizeDateOrHashIsAChangeToFetch() {
        PublishedTime later = new PublishedTime("2025-07-01", Instant.parse("2025-07-01T00:00:00Z"));
        ListedFile hashed = new ListedFile("f1", "1.csv", "https://a.example/1.csv", 10L, DATE, "ab", null, Map.of());
        assertThat(ofFile(FILE, file("f1", "https://a.example/2.csv", 10L, DATE))).isEqualTo(
                new Difference(ListingChange.CHANGED, "url: https://a.example/1.csv -> https://a.example/2.csv", true));
        assertThat(ofFile(FILE, file("f1", "https://a.example/1.csv", 11L, DATE)).detail()).isEqualTo("size: 10 -> 11");
        assertThat(ofFile(FILE, file("f1", "https://a.example/1.csv", 10L, later)).detail())
                .isEqualTo("date: 2025-06-22T19:09:26.000Z -> 2025-07-01");
        assertThat(ofFile(FILE, hashed)).isEqualTo(new Difference(ListingChange.CHANGED, "sha256: none -> ab", true));
    }

    @Test
    void anotherNameIsAChangeButNothingToFetch() {
        ListedFile renamed = new ListedFile("f1", "other.csv", "https://a.example/1.csv", 10L, DATE, null, null,
                Map.of());
        assertThat(ofFile(FILE, renamed))
                .isEqualTo(new Difference(ListingChange.CHANGED, "name: 1.csv -> other.csv", false));
    }

    @Test
    void whatHadVanishedHasReturnedAndIsFetchedAgain() {
        Difference difference = Difference.ofFile(new Pair<>(FILE, new Before<>(1, FILE, true)));
        assertThat(difference).isEqualTo(new Difference(ListingChange.RETURNED, "", true));
    }

    /** Number 29: an empty text compared with null was a change at every scan. */
    @Test
    void fault29AHospitalChangesOnlyByWhatItsSourcePublishes() {
        ListedHospital before = hospital("h1", Map.of("name", "General", "phone", "1"));
        assertThat(Difference.ofHospital(new Pair<>(before, new Before<>(1, before, false))).change()).isNull();
        ListedHospital now = hospital("h1", Map.of("name", "General", "beds", "10"));
        assertThat(Difference.ofHospital(new Pair<>(now, new Before<>(1, before, false))))
                .isEqualTo(new Difference(ListingChange.CHANGED, "beds: none -> 10\nphone: 1 -> none", false));
    }

    /** Number 28: a file id with a new URL was never downloaded. */
    @Test
    void fault28AFileThatMovesIsTheSameFile() {
        ListedFile moved = file("f1", "https://b.example/1.csv", 10L, DATE);
        Pairing<ListedFile> pairing = ListingPairs.files(List.of(before(1, FILE)), List.of(moved));
        assertThat(pairing.pairs()).containsExactly(new Pair<>(moved, before(1, FILE)));
        assertThat(pairing.gone()).isEmpty();
    }

    @Test
    void aFileThatGetsAnotherIdIsTheSameFile() {
        ListedFile reissued = file("f9", "https://a.example/1.csv", 10L, DATE);
        assertThat(ListingPairs.files(List.of(before(1, FILE)), List.of(reissued)).pairs())
                .containsExactly(new Pair<>(reissued, before(1, FILE)));
    }

    @Test
    void oneIdForTwoFilesIsTwoFilesInAnyOrder() {
        ListedFile other = file("f1", "https://a.example/2.csv", 20L, DATE);
        List<Before<ListedFile>> before = List.of(before(1, FILE), before(2, other));
        assertThat(ListingPairs.files(before, List.of(other, FILE)).pairs())
                .containsExactly(new Pair<>(other, before(2, other)), new Pair<>(FILE, before(1, FILE)));
        assertThat(ListingPairs.files(before, List.of(FILE, FILE)).pairs()).extracting(Pair::before)
                .containsExactly(before(1, FILE), before(2, other));
    }

    @Test
    void whatIsNotListedAnyMoreIsGoneAndWhatWasNotIsNew() {
        ListedFile other = file("f2", "https://a.example/2.csv", 20L, DATE);
        Pairing<ListedFile> pairing = ListingPairs.files(List.of(before(1, FILE)), List.of(other));
        assertThat(pairing.pairs()).containsExactly(new Pair<>(other, null));
        assertThat(pairing.gone()).containsExactly(before(1, FILE));
    }

    /** Number 24: hospitals that share an id or a CCN flapped between scans. */
    @Test
    void fault24HospitalsOfOneIdStayApart() {
        ListedHospital east = hospital("h1", Map.of("name", "East"));
        ListedHospital west = hospital("h1", Map.of("name", "West"));
        ListedHospital renamed = hospital("h1", Map.of("name", "Far West"));
        List<Before<ListedHospital>> before = List.of(new Before<>(1, east, false), new Before<>(2, west, false));
        assertThat(ListingPairs.hospitals(before, List.of(west, east)).pairs()).extracting(DifferenceTest::idBefore)
                .containsExactly(2, 1);
        assertThat(ListingPairs.hospitals(before, List.of(renamed, east)).pairs()).extracting(DifferenceTest::idBefore)
                .containsExactly(2, 1);
    }

    @Test
    void anAnswerThatLostMostHospitalsIsNotBelieved() {
        assertThat(Shrinkage.USUAL.isSuspicious(4, 6)).isTrue();
        assertThat(Shrinkage.USUAL.isSuspicious(5, 5)).isFalse();
        assertThat(Shrinkage.USUAL.isSuspicious(0, 9)).as("too few to tell").isFalse();
        assertThat(Shrinkage.USUAL.isSuspicious(0, 0)).isFalse();
    }

    private static int idBefore(Pair<ListedHospital> pair) {
        return pair.before() == null ? 0 : pair.before().id();
    }

    private static Difference ofFile(ListedFile before, ListedFile now) {
        return Difference.ofFile(new Pair<>(now, before(1, before)));
    }

    private static Before<ListedFile> before(int id, ListedFile file) {
        return new Before<>(id, file, false);
    }

    private static ListedFile file(String key, String url, @Nullable Long bytes, PublishedTime retrieved) {
        return new ListedFile(key, "1.csv", url, bytes, retrieved, null, null, Map.of());
    }

    private static ListedHospital hospital(String key, Map<String, String> published) {
        return new ListedHospital(key, published.get("name"), List.of(), Location.UNKNOWN, HospitalTraits.NONE, null,
                published);
    }
}
