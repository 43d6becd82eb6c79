package org.priceglass.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.priceglass.conformance.Words;

/**
 * Writes valid 3.0 files of any size, the same bytes for the same seed. Prices, codes and texts are random; the lengths
 * and the share of filled cells are those of published files: about 170 bytes a row tall, two thirds of the cells empty
 * wide, three codes a charge.
 */
final class SyntheticMrf {
    private static final String[] WORDS = ("MRI CT XRAY BRAIN CHEST ABDOMEN WITH WITHOUT CONTRAST LEFT RIGHT BILATERAL HC"
            + " TABLET INJECTION VIAL SUTURE CATHETER GUIDEWIRE IMPLANT SCREW PLATE LEVEL ROOM BOARD SEMI-PRIVATE THERAPY"
            + " EVAL OFFICE VISIT LAB PANEL BLOOD CULTURE ULTRASOUND BIOPSY REPAIR GRAFT").split(" ", -1);
    private static final String[] SETTINGS = {"inpatient", "outpatient", "both"};
    private static final String[] DRUG_TYPES = {"ML", "GR", "UN", "EA", "ME", "F2", "GM"};

    private final SplittableRandom random;
    private final List<Payer> payers = new ArrayList<>();
    private int items;

    /** What one payer pays for the item at hand; texts are empty where the file says nothing. */
    private record Offer(String dollar, String percentage, String algorithm, String median, String p10, String p90,
            String count, String methodology, String notes) {
    }

    private record Payer(String name, String plan) {
    }

    private record Item(String description, List<String> codes, String setting, String drugUnit, String drugType,
            String gross, String cash, List<Offer> offers, String min, String max) {
    }

    private SyntheticMrf(long seed, int payerCount) {
        random = new SplittableRandom(seed);
        for (int i = 0; i < payerCount; i++) {
            payers.add(new Payer("Payer " + (char) ('A' + i % 20), "Plan " + (i / 20 + 1)));
        }
    }

    /** Writes a file of the layout {@code tall}, {@code wide} or {@code json} with at least this many bytes. */
    static void write(String layout, Path file, long bytes, int payers, long seed) throws IOException {
        SyntheticMrf mrf = new SyntheticMrf(seed, payers);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            switch (layout) {
                case "tall" -> mrf.tall(out, bytes);
                case "wide" -> mrf.wide(out, bytes);
                default -> mrf.json(out, bytes);
            }
        }
    }

    private static String csvHeader() {
        return "hospital_name,last_updated_on,version,location_name,hospital_address,license_number|CA,type_2_npi,\""
                + Words.ATTESTATION + "\",attester_name\nSynthetic General Hospital,2026-04-01,3.0.0,Main Campus,"
                + "\"1 Main St, Fullerton, CA 92832\",50056,1234567893,true,Chief Executive\n"
                + "description,code|1,code|1|type,code|2,code|2|type,code|3,code|3|type,modifiers,setting,"
                + "drug_unit_of_measurement,drug_type_of_measurement,standard_charge|gross,standard_charge|discounted_cash,";
    }

    private void tall(BufferedWriter out, long bytes) throws IOException {
        out.write(csvHeader() + "payer_name,plan_name,standard_charge|negotiated_dollar,"
                + "standard_charge|negotiated_percentage,standard_charge|negotiated_algorithm,median_amount,10th_percentile,"
                + "90th_percentile,count,standard_charge|methodology,standard_charge|min,standard_charge|max,"
                + "additional_generic_notes\n");
        for (long written = 0; written < bytes;) {
            Item item = item();
            String own = csvItem(item);
            for (int i = 0; i < payers.size(); i++) {
                Offer offer = item.offers.get(i);
                String row = own + payers.get(i).name + ',' + payers.get(i).plan + ',' + charges(offer) + ','
                        + offer.methodology + ',' + item.min + ',' + item.max + ',' + offer.notes + '\n';
                out.write(row);
                written += row.length();
            }
        }
    }

    private void wide(BufferedWriter out, long bytes) throws IOException {
        StringBuilder header = new StringBuilder(csvHeader());
        for (Payer payer : payers) {
            String p = payer.name + '|' + payer.plan;
            for (String kind : List.of("dollar", "percentage", "algorithm")) {
                header.append("standard_charge|").append(p).append("|negotiated_").append(kind).append(',');
            }
            for (String column : List.of("median_amount", "10th_percentile", "90th_percentile", "count")) {
                header.append(column).append('|').append(p).append(',');
            }
            header.append("standard_charge|").append(p).append("|methodology,additional_payer_notes|").append(p)
                    .append(',');
        }
        out.write(header.append("standard_charge|min,standard_charge|max,additional_generic_notes\n").toString());
        for (long written = 0; written < bytes;) {
            Item item = item();
            StringBuilder row = new StringBuilder(csvItem(item));
            for (Offer offer : item.offers) {
                row.append(charges(offer)).append(',').append(offer.methodology).append(',').append(offer.notes)
                        .append(',');
            }
            row.append(item.min).append(',').append(item.max).append(",\n");
            out.append(row);
            written += row.length();
        }
    }

    private void json(BufferedWriter out, long bytes) throws IOException {
        out.write(
                "{\"hospital_name\": \"Synthetic General Hospital\", \"last_updated_on\": \"2026-04-01\", \"version\":"
                        + " \"3.0.0\", \"location_name\": [\"Main Campus\"], \"hospital_address\":"
                        + " [\"1 Main St, Fullerton, CA 92832\"], \"license_information\": {\"license_number\": \"50056\","
                        + " \"state\": \"CA\"}, \"type_2_npi\": [\"1234567893\"], \"attestation\": {\"attestation\": \""
                        + Words.ATTESTATION
                        + "\", \"confirm_attestation\": true, \"attester_name\": \"Chief Executive\"},"
                        + " \"standard_charge_information\": [\n");
        for (long written = 0; written < bytes;) {
            String item = (written == 0 ? "" : ",\n") + jsonItem(item());
            out.write(item);
            written += item.length();
        }
        out.write("\n]}\n");
    }

    private String jsonItem(Item item) {
        StringBuilder json = new StringBuilder("{\"description\": \"").append(item.description)
                .append("\", \"code_information\": [");
        for (int i = 0; i + 1 < item.codes.size() && !item.codes.get(i).isEmpty(); i += 2) {
            json.append(i == 0 ? "" : ", ").append("{\"code\": \"").append(item.codes.get(i)).append("\", \"type\": \"")
                    .append(item.codes.get(i + 1)).append("\"}");
        }
        json.append("], \"standard_charges\": [{\"setting\": \"").append(item.setting).append("\", \"gross_charge\": ")
                .append(item.gross).append(", \"discounted_cash\": ").append(item.cash).append(", \"minimum\": ")
                .append(item.min).append(", \"maximum\": ").append(item.max).append(", \"payers_information\": [");
        for (int i = 0; i < payers.size(); i++) {
            json.append(i == 0 ? "" : ", ").append(jsonRate(payers.get(i), item.offers.get(i)));
        }
        json.append("]}]");
        if (!item.drugUnit.isEmpty()) {
            json.append(", \"drug_information\": {\"unit\": ").append(item.drugUnit).append(", \"type\": \"")
                    .append(item.drugType).append("\"}");
        }
        return json.append('}').toString();
    }

    private static String jsonRate(Payer payer, Offer offer) {
        StringBuilder json = new StringBuilder("{\"payer_name\": \"").append(payer.name).append("\", \"plan_name\": \"")
                .append(payer.plan).append("\", \"methodology\": \"").append(offer.methodology).append('"');
        number(json, "standard_charge_dollar", offer.dollar);
        number(json, "standard_charge_percentage", offer.percentage);
        text(json, "standard_charge_algorithm", offer.algorithm);
        text(json, "count", offer.count);
        number(json, "median_amount", offer.median);
        number(json, "10th_percentile", offer.p10);
        number(json, "90th_percentile", offer.p90);
        text(json, "additional_payer_notes", offer.notes);
        return json.append('}').toString();
    }

    private static void number(StringBuilder json, String key, String value) {
        if (!value.isEmpty()) {
            json.append(", \"").append(key).append("\": ").append(value);
        }
    }

    private static void text(StringBuilder json, String key, String value) {
        if (!value.isEmpty()) {
            json.append(", \"").append(key).append("\": \"").append(value).append('"');
        }
    }

    private String csvItem(Item item) {
        return item.description + ',' + String.join(",", item.codes) + ",," + item.setting + ',' + item.drugUnit + ','
                + item.drugType + ',' + item.gross + ',' + item.cash + ',';
    }

    private static String charges(Offer offer) {
        return offer.dollar + ',' + offer.percentage + ',' + offer.algorithm + ',' + offer.median + ',' + offer.p10
                + ',' + offer.p90 + ',' + offer.count;
    }

    private Item item() {
        items++;
        StringBuilder description = new StringBuilder();
        for (int i = random.nextInt(3, 10); i > 0; i--) {
            description.append(WORDS[random.nextInt(WORDS.length)]).append(i == 1 ? "" : " ");
        }
        int kind = random.nextInt(100);
        boolean drug = kind >= 75 && kind < 90;
        List<String> codes = new ArrayList<>();
        codes.add(
                kind < 45 ? digits(5) : kind < 65 ? "J" + digits(4) : kind < 75 ? digits(3) : drug ? ndc() : digits(7));
        codes.add(kind < 45 ? "CPT" : kind < 65 ? "HCPCS" : kind < 75 ? "MS-DRG" : drug ? "NDC" : "CDM");
        codes.add("0" + digits(3));
        codes.add("RC");
        codes.add(kind < 65 ? String.format("%08d", items) : "");
        codes.add(kind < 65 ? "CDM" : "");
        long gross = 100 + (long) (Math.exp(random.nextGaussian() * 1.5 + 6) * 100);
        List<Offer> offers = new ArrayList<>();
        long min = Long.MAX_VALUE;
        long max = 0;
        for (int i = 0; i < payers.size(); i++) {
            long dollar = 1 + gross * random.nextInt(20, 90) / 100;
            Offer offer = offer(dollar);
            offers.add(offer);
            min = offer.dollar.isEmpty() ? min : Math.min(min, dollar);
            max = offer.dollar.isEmpty() ? max : Math.max(max, dollar);
        }
        return new Item(description.toString(), codes, SETTINGS[random.nextInt(3)],
                drug ? String.valueOf(random.nextInt(1, 100)) : "",
                drug ? DRUG_TYPES[random.nextInt(DRUG_TYPES.length)] : "", money(gross), money(gross * 6 / 10 + 1),
                offers, money(max == 0 ? gross : min), money(max == 0 ? gross : max));
    }

    private Offer offer(long dollar) {
        int kind = random.nextInt(100);
        String algorithm = random.nextInt(50) == 0 ? "Lesser of billed charges or fee schedule amount" : "";
        boolean percent = kind >= 60 && kind < 85;
        String methodology = kind < 25
                ? "case rate"
                : kind < 60
                        ? "fee schedule"
                        : percent ? "percent of total billed charges" : kind < 95 ? "per diem" : "other";
        String count = !percent && algorithm.isEmpty() ? "" : switch (random.nextInt(3)) {
            case 0 -> "0";
            case 1 -> "1 through 10";
            default -> String.valueOf(random.nextInt(11, 900));
        };
        boolean allowed = !count.isEmpty() && !count.equals("0");
        String notes = kind >= 95
                ? "Negotiated outside of the standard methods; see contract section " + random.nextInt(1, 41)
                : count.equals("0") ? "No remittances in the look-back period" : "";
        return new Offer(percent ? "" : money(dollar), percent ? random.nextInt(20, 95) + "." + random.nextInt(10) : "",
                algorithm, allowed ? money(dollar) : "", allowed ? money(dollar / 2 + 1) : "",
                allowed ? money(dollar * 3 / 2) : "", count, methodology, notes);
    }

    private String ndc() {
        return digits(5) + "-" + digits(4) + "-" + digits(2);
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(i == 0 ? 1 : 0, 10)));
        }
        return digits.toString();
    }

    private static String money(long cents) {
        return cents / 100 + "." + (char) ('0' + cents / 10 % 10) + (char) ('0' + cents % 10);
    }
}
