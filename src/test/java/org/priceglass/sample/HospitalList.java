package org.priceglass.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.priceglass.sample.Contract.Terms;
import org.priceglass.sample.Hospital.Location;

/**
 * The hospitals of the sample, all within 25 miles of ZIP 92832 (Fullerton, California). Names, streets, payers and
 * plans are invented; cities and ZIPs are real.
 */
final class HospitalList {
    private static final double LEVEL_SPREAD = 0.22;
    private static final double SHARE_SPREAD = 0.08;
    private static final double ALWAYS_FEE_SCHEDULE = 0.62;
    private static final double ALSO_PER_DIEM = 0.82;
    private static final double LEAST_CASH = 0.35;
    private static final double CASH_SPAN = 0.3;

    private HospitalList() {
    }

    static Hospital quillhaven() {
        return hospital(1, "Quillhaven Medical Center", Style.PLAIN, 9, "200 Inkwell Avenue, Fullerton, 92832");
    }

    static Hospital marrowmere() {
        return hospital(2, "Marrowmere Community Hospital", Style.UPPER, 14, "17 Tallow Street, Anaheim, 92805");
    }

    static Hospital thistlewick() {
        return hospital(3, "Thistlewick Regional Hospital", Style.PREFIXED, 7, "4400 Burdock Road, Brea, 92821");
    }

    static Hospital brindle() {
        return hospital(4, "Saint Brindle Hospital", Style.SHORT, 8, "31 Ferrule Drive, Orange, 92868");
    }

    static Hospital larkhollow() {
        return hospital(5, "Larkhollow Medical Center", Style.PREFIXED, 12, "905 Copse Lane, Whittier, 90602");
    }

    static Hospital copperlantern() {
        return hospital(6, "Copperlantern Hospital", Style.PLAIN, 6, "1212 Wick Street, Garden Grove, 92840");
    }

    static Hospital ninefoldEast() {
        return hospital(7, "Ninefold Hospital East", Style.UPPER, 8, "9 Nonagon Way, Placentia, 92870");
    }

    static Hospital ninefoldWest() {
        return hospital(8, "Ninefold Hospital West", Style.UPPER, 8, "99 Nonagon Way, Buena Park, 90620");
    }

    static Hospital mossgate() {
        return hospital(9, "Mossgate University Hospital", Style.PREFIXED, 13, "1 Lichen Court, Irvine, 92618",
                "70 Sphagnum Street, Tustin, 92780");
    }

    static Hospital emberfield() {
        return hospital(10, "Emberfield Surgical Hospital", Style.PLAIN, 7, "640 Cinder Avenue, Santa Ana, 92701");
    }

    static Hospital dunmarrow() {
        return hospital(11, "Dunmarrow General Hospital", Style.SHORT, 6, "83 Gravel Pier, Long Beach, 90806");
    }

    static Hospital pinetop() {
        return hospital(12, "Old Pinetop Hospital", Style.SHORT, 6, "7 Needle Road, Corona, 92879");
    }

    static Hospital tanglewren() {
        return hospital(13, "Tanglewren Children's Hospital", Style.PLAIN, 10, "58 Fledgling Street, Downey, 90241");
    }

    /** Any other hospital of the area; its number makes its identifiers and prices. */
    static Hospital hospital(int number, String name, Style style, int plans, String... addresses) {
        String ein = String.format(Locale.ROOT, "%09d", 1000 + number);
        Random random = new Random(number);
        List<Location> locations = new ArrayList<>();
        for (String address : addresses) {
            String[] parts = address.split(", ", -1);
            String location = locations.isEmpty() ? name : name + " " + parts[1];
            locations.add(new Location(location, parts[0], parts[1], parts[2]));
        }
        double level = StrictMath.exp(LEVEL_SPREAD * random.nextGaussian());
        double cashShare = LEAST_CASH + CASH_SPAN * random.nextDouble();
        return new Hospital(ein, npi(number), name, List.copyOf(locations), level, cashShare, style,
                contracts(plans, random));
    }

    private static List<Contract> contracts(int count, Random random) {
        List<Plan> plans = new ArrayList<>(Plan.all());
        Collections.shuffle(plans, random);
        List<Contract> contracts = new ArrayList<>();
        for (Plan plan : plans.subList(0, count)) {
            double share = plan.share() * StrictMath.exp(SHARE_SPREAD * random.nextGaussian());
            contracts.add(new Contract(plan, terms(plan, random.nextDouble()), share));
        }
        return List.copyOf(contracts);
    }

    private static Terms terms(Plan plan, double draw) {
        if (plan.plan().equals("Workers Compensation")) {
            return Terms.ALGORITHM;
        }
        if (plan.isGovernment() || draw < ALWAYS_FEE_SCHEDULE) {
            return Terms.FEE_SCHEDULE;
        }
        return draw < ALSO_PER_DIEM ? Terms.PER_DIEM : Terms.PERCENT_OF_CHARGES;
    }

    /** Ten digits with the check digit of an NPI (Luhn over the number behind the prefix 80840). */
    private static String npi(int number) {
        String digits = String.format(Locale.ROOT, "2%08d", number);
        String all = "80840" + digits;
        int sum = 0;
        for (int i = 0; i < all.length(); i++) {
            int digit = all.charAt(all.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
