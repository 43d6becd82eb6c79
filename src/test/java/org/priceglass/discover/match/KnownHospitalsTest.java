package org.priceglass.discover.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.priceglass.model.Identifier;
import org.priceglass.model.Location;

class KnownHospitalsTest {
    private static final int GENERAL = 1;
    private final KnownHospitals known = new KnownHospitals();

    @Test
    void nameAndAddressAreCertainHoweverTheyAreWritten() {
        known.put(GENERAL, hospital("PROVIDENCE ALASKA MEDICAL CENTER").at("3200 PROVIDENCE DRIVE", "AK", "99508")
                .with(Identifier.CCN, "020001").profile());
        assertThat(find(hospital("Providence Alaska Med. Ctr.").at("3200 Providence Dr, Suite 100", "AK", "99508")))
                .hasValue(GENERAL);
    }

    @Test
    void aRenamedHospitalIsKnownByCcnAndAddress() {
        known.put(GENERAL, hospital("Boaz Hospital").at("2505 US Highway 431 North", "AL", "35957")
                .with(Identifier.CCN, "010005").profile());
        assertThat(find(hospital("Marshall Medical Centers").at("2505 US HWY 431 N", "AL", "35957").with(Identifier.CCN,
                "010005"))).hasValue(GENERAL);
    }

    /** Number 24 of the incumbent's faults: hospitals that share a CCN collapsed into one. */
    @Test
    void fault24CampusesThatShareACcnAreNotOneHospital() {
        known.put(GENERAL,
                hospital("Mercy Hospital").at("100 North St", "OH", "43604").with(Identifier.CCN, "360001").profile());
        assertUncertain(hospital("Mercy Hospital").at("9 Harbor Rd", "OH", "43452").with(Identifier.CCN, "360001"));
        assertThat(
                decide(hospital("Mercy Hospital East").at("9 Harbor Rd", "OH", "43452").with(Identifier.CCN, "360001"))
                        .possible())
                .as("a campus that says which one it is").isEmpty();
    }

    @Test
    void twoHospitalsOfOneNameInAStateAreNobodysCandidates() {
        known.put(GENERAL, hospital("St. Mary Medical Center").at("1050 Linden Ave", "CA", "90813").profile());
        assertThat(decide(hospital("St Mary's Medical Center").at("18300 Highway 18", "CA", "92307")).possible())
                .isEmpty();
    }

    @Test
    void aNameAndItsStateAreCertainUnlessANumberContradicts() {
        known.put(GENERAL, hospital("Quillhaven Hospital").in("CA").with(Identifier.EIN, "123456789")
                .with(Identifier.NPI, "1234567893").profile());
        assertThat(find(hospital("The Quillhaven Hospital, Inc.").in("CA"))).hasValue(GENERAL);
        assertUncertain(hospital("Quillhaven Hospital").in("CA").with(Identifier.EIN, "987654321"));
        assertUncertain(hospital("Quillhaven Hospital").in("CA").with(Identifier.NPI, "1999999992"));
        assertThat(decide(hospital("Quillhaven Hospital").in("NV")).possible()).isEmpty();
    }

    @Test
    void aNameAloneIsACandidateAndWithTheSiteCertain() {
        known.put(GENERAL, hospital("Quillhaven Hospital").in("CA").site("https://www.quillhaven.example/").profile());
        assertUncertain(hospital("Quillhaven Hospital"));
        assertThat(find(hospital("Quillhaven Hospital").site("http://quillhaven.example:8080/about")))
                .hasValue(GENERAL);
    }

    @Test
    void aNameOfCommonWordsIsNotCertainByItsState() {
        known.put(GENERAL, hospital("Community Memorial Hospital").in("WI").profile());
        assertUncertain(hospital("Memorial Community Hospital").in("WI"));
    }

    @Test
    void twoThatFitAlikeAreBothCandidates() {
        known.put(GENERAL, hospital("Quillhaven Hospital").at("1 Main St", "CA", "90001").profile());
        known.put(2, hospital("Quillhaven Hospital").at("2 Side St", "CA", "90002").profile());
        assertThat(decide(hospital("Quillhaven Hospital").in("CA")).possible()).extracting(HospitalMatch::hospital)
                .containsExactly(GENERAL, 2);
        assertThat(find(hospital("Quillhaven Hospital").at("2 Side Street", "CA", "90002"))).hasValue(2);
    }

    @Test
    void anotherHospitalInTheSameBuildingIsNotTheSame() {
        known.put(GENERAL, hospital("Harborview Medical Center").at("325 9th Ave", "WA", "98104")
                .with(Identifier.CCN, "500064").profile());
        assertUncertain(hospital("Kindred Long-Term Acute").at("325 9th Avenue", "WA", "98104"));
        assertThat(decide(
                hospital("Kindred Long-Term Acute").at("325 9th Avenue", "WA", "98104").with(Identifier.CCN, "502001"))
                .possible()).isEmpty();
    }

    @Test
    void partsOfACampusAreNotTheirNeighbours() {
        known.put(GENERAL,
                hospital("Loma Linda University Medical Center").at("11234 Anderson St", "CA", "92354").profile());
        assertUncertain(hospital("Loma Linda University Children's Hospital").at("11234 Anderson Street Suite A", "CA",
                "92354"));
        known.put(GENERAL, hospital("Florida State Hospital Unit 31 Med").at("100 N Main St", "FL", "32324").profile());
        assertUncertain(hospital("Florida State Hospital Unit 14 Psych").at("100 N Main St", "FL", "32324"));
    }

    @Test
    void evidenceIsToldLineByLineAndScoreIsItsBits() {
        known.put(GENERAL, hospital("Quillhaven Hospital").in("CA").with(Identifier.EIN, "123456789").profile());
        HospitalMatch match = decide(hospital("Quillhaven Hospital").in("CA").with(Identifier.EIN, "987654321"))
                .possible().getFirst();
        assertThat(match.evidence()).isEqualTo("another EIN: -2.0\nlike name: +8.0\nsame state: +1.0");
        assertThat(match.bits()).isEqualTo(5);
        assertThat(match.score()).isEqualTo(32 / 33.0, within(1e-9));
    }

    @Test
    void whoIsNobodyIsNoOne() {
        known.put(GENERAL, hospital("Quillhaven Hospital").in("CA").profile());
        MatchDecision decision = known.find(HospitalProfile.of(List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(decision.same()).isEmpty();
        assertThat(decision.possible()).isEmpty();
    }

    private void assertUncertain(Description description) {
        MatchDecision decision = decide(description);
        assertThat(decision.same()).isEmpty();
        assertThat(decision.possible()).extracting(HospitalMatch::hospital).containsExactly(GENERAL);
    }

    private Optional<Integer> find(Description description) {
        return decide(description).same().map(HospitalMatch::hospital);
    }

    private MatchDecision decide(Description description) {
        return known.find(description.profile());
    }

    private static Description hospital(String name) {
        return new Description(name);
    }

    private static final class Description {
        private final String name;
        private final List<Identifier> identifiers = new ArrayList<>();
        private final List<Location> locations = new ArrayList<>();
        private final List<String> sites = new ArrayList<>();

        Description(String name) {
            this.name = name;
        }

        Description at(String street, String state, String zip) {
            locations.add(new Location(null, street, null, state, zip));
            return this;
        }

        Description in(String state) {
            locations.add(new Location(null, null, null, state, null));
            return this;
        }

        Description with(String kind, String number) {
            identifiers.add(new Identifier(kind, number, null));
            return this;
        }

        Description site(String url) {
            sites.add(url);
            return this;
        }

        HospitalProfile profile() {
            return HospitalProfile.of(List.of(name), identifiers, locations, List.of(), sites);
        }
    }
}
