package org.priceglass.sample;

import java.util.List;
import java.util.Locale;

/**
 * An invented hospital.
 *
 * @param ein
 *            with the prefix 00, which the IRS does not give out
 * @param npi
 *            beginning with 2, as none does yet
 * @param locations
 *            a hospital has its own name for each
 * @param level
 *            of its charges beside the others', 1 for the usual
 * @param cashShare
 *            of the gross charge that who pays in cash pays
 */
record Hospital(String ein, String npi, String name, List<Location> locations, double level, double cashShare,
        Style style, List<Contract> contracts) {
    /** A real ZIP of the area; the street is invented. */
    record Location(String name, String street, String city, String zip) {
        String address() {
            return street + ", " + city + ", CA " + zip;
        }
    }

    /** Seed of everything random about the hospital. */
    long seed() {
        return Long.parseLong(ein);
    }

    /** The name that CMS asks for, without an ending. */
    String fileStem() {
        return ein + "_" + name.toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[^a-z0-9]+", "-")
                + "_standardcharges";
    }

}
