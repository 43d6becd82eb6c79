package org.priceglass.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.priceglass.sample.Hospital.Location;

/**
 * A small price file of a hospital of any number, in one of five forms; the same number gives the same bytes. For mock
 * webs, which need many hospitals.
 */
public final class InventedFile {
    /** Numbers below are the hospitals of the sample data. */
    public static final int FIRST = 100;

    private static final List<String> BEGINNINGS = List.of("Amber", "Bracken", "Cinder", "Dapple", "Elder", "Fallow",
            "Gorse", "Hazel", "Ivory", "Juniper");
    private static final List<String> ENDINGS = List.of("ford", "mere", "wick", "holm", "dale", "brook", "field",
            "haven", "moor", "stead");
    private static final List<String> KINDS = List.of("Medical Center", "Hospital", "Regional Hospital",
            "Community Hospital");
    private static final List<String> PLACES = List.of("Fullerton, 92832", "Anaheim, 92805", "Brea, 92821",
            "Orange, 92868", "Whittier, 90602", "Placentia, 92870", "Irvine, 92618", "Downey, 90241");
    /** Services that every hospital has, so that there is something to compare. */
    private static final Set<String> EVERYWHERE = Set.of("99213", "70553", "45378");
    private static final int ONE_IN = 12;

    private final Hospital hospital;
    private final Form form;
    private final byte[] content;

    private InventedFile(Hospital hospital, Form form, byte[] content) {
        this.hospital = hospital;
        this.form = form;
        this.content = content;
    }

    /** The file of a hospital; numbers from {@link #FIRST} to 999,999. */
    public static InventedFile of(int number) {
        Form form = Form.values()[number % Form.values().length];
        String name = pick(BEGINNINGS, number) + pick(ENDINGS, number / 10) + " " + pick(KINDS, number / 100);
        Hospital hospital = HospitalList.hospital(number, name, Style.values()[number % Style.values().length], 4,
                number + " Sample Street, " + pick(PLACES, number));
        List<Service> all = ServiceList.all();
        List<Service> some = IntStream.range(0, all.size())
                .filter(i -> i % ONE_IN == number % ONE_IN || EVERYWHERE.contains(all.get(i).code())).mapToObj(all::get)
                .toList();
        return new InventedFile(hospital, form, form.text(hospital, PriceList.of(hospital, some)).getBytes(UTF_8));
    }

    public String hospital() {
        return hospital.name();
    }

    public String ein() {
        return hospital.ein();
    }

    public String npi() {
        return hospital.npi();
    }

    public String street() {
        return location().street();
    }

    public String city() {
        return location().city();
    }

    public String zip() {
        return location().zip();
    }

    /** As CMS wants it named. */
    public String fileName() {
        return hospital.fileStem() + "." + form.ending();
    }

    public String contentType() {
        return form.ending().equals("json") ? "application/json" : "text/csv";
    }

    public byte[] content() {
        return content.clone();
    }

    private Location location() {
        return hospital.locations().getFirst();
    }

    private static String pick(List<String> words, int number) {
        return words.get(number % words.size());
    }

    private enum Form {
        TALL_3, WIDE_3, JSON_3, TALL_2, JSON_2;

        String ending() {
            return this == JSON_3 || this == JSON_2 ? "json" : "csv";
        }

        String text(Hospital hospital, List<PricedCharge> charges) {
            return switch (this) {
                case TALL_3 -> CsvTable.tall(hospital, Dictionary.V3, charges).text("\n");
                case WIDE_3 -> CsvTable.wide(hospital, Dictionary.V3, charges).text("\r\n");
                case JSON_3 -> new JsonFile(hospital, Dictionary.V3).text(charges);
                case TALL_2 -> CsvTable.tall(hospital, Dictionary.V2, charges).text("\r\n");
                case JSON_2 -> new JsonFile(hospital, Dictionary.V2).text(charges);
            };
        }
    }
}
