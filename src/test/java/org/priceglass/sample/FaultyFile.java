package org.priceglass.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A wide file of dictionary 3.0 with faults such as real files have, one of each kind, so that each can be found again:
 * {@code sample-data/README.md} lists them by record.
 */
final class FaultyFile {
    private static final int HEADER = 2;
    private static final int CHARGES = 60;
    /** Odd, so that of pictures both the technical part and the reading get in. */
    private static final int STEP = 5;

    private final List<List<String>> rows = new ArrayList<>();

    private FaultyFile(Hospital hospital, List<PricedCharge> charges) {
        List<PricedCharge> some = new ArrayList<>();
        for (int i = 0; i < charges.size() && some.size() < CHARGES; i += STEP) {
            some.add(charges.get(i));
        }
        CsvTable.wide(hospital, Dictionary.V3, some).rows().forEach(row -> rows.add(new ArrayList<>(row)));
    }

    /** To be stored as Windows-1252, which one apostrophe needs. */
    static String text(Hospital hospital, List<PricedCharge> charges) {
        FaultyFile file = new FaultyFile(hospital, charges);
        file.breakAmounts();
        file.breakWords();
        file.breakCodes();
        file.breakHeader();
        file.breakRows();
        return file.withMixedLineEnds();
    }

    private void breakAmounts() {
        set(4, "standard_charge|gross", "$1,234.50");
        set(4, "standard_charge|discounted_cash", "1,287");
        set(5, "standard_charge|gross", "N/A");
        set(6, firstPlan("negotiated_dollar"), "Varies");
        set(7, "standard_charge|max", "999999999");
        set(8, firstPlan("negotiated_dollar"), "62%");
        set(9, firstPlan("negotiated_percentage"), "62%");
        set(10, "standard_charge|discounted_cash", "(123.00)");
        set(11, "standard_charge|min", "100 - 250");
        set(12, "standard_charge|gross", "5011.64785");
        set(13, "standard_charge|gross", "12345678901234567890");
        set(14, "standard_charge|gross", "815.00 USD");
        set(15, "standard_charge|gross", "12,50");
        set(16, "standard_charge|discounted_cash", "0.00");
    }

    private void breakWords() {
        set(17, "setting", "IP");
        set(18, "setting", "OP");
        set(19, "setting", "Emergency");
        set(20, "setting", "BOTH");
        set(21, firstPlan("methodology"), "Percent of charges");
        set(22, firstPlan("methodology"), "DRG");
        set(23, "drug_unit_of_measurement", "1");
        set(23, "drug_type_of_measurement", "Milliliters");
        set(24, "modifiers", "LT, rt");
        set(25, "description", "HOSPITAL’S OWN WORDS");
    }

    private void breakCodes() {
        set(26, "code|1", code(26) + "-25");
        set(27, "code|1|type", "Procedure");
        set(28, "code|1|type", "");
        set(29, "code|1", "");
        set(30, "code|1", "0" + code(30));
        set(31, "code|1|type", "hcpcs");
        set(32, "code|1|type", "CPT-4");
        set(33, "code|1", "CPT " + code(33));
        set(34, "code|2", "402");
        set(46, "code|1", code(46) + ";36416");
        set(53, "code|2", "9999909224");
        set(54, "code|2", "3.78E+08");
        set(58, "code|1|type", "MSDRG");
        set(59, "code|1", "DRG " + code(59));
    }

    /** The first plan's dollars lack the plan; the second plan's have a segment too many. */
    private void breakHeader() {
        List<String> header = rows.get(HEADER);
        int first = header.indexOf(firstPlan("negotiated_dollar"));
        int second = nextPlan(first);
        String[] segments = header.get(first).split("\\|", -1);
        header.set(first, segments[0] + "|" + segments[1] + "|" + segments[3]);
        header.set(second, header.get(second).replace("|negotiated_dollar", "|West|negotiated_dollar"));
        header.set(header.indexOf("standard_charge|gross"), "Standard_Charge | Gross");
        header.add("department");
        header.add("last_reviewed");
        for (int i = HEADER + 1; i < rows.size(); i++) {
            rows.get(i).add(i % 3 == 0 ? "Unit " + i : "");
            rows.get(i).add("");
        }
    }

    private void breakRows() {
        List<String> shortRow = rows.get(37 - 1);
        shortRow.subList(shortRow.size() - 20, shortRow.size()).clear();
        rows.get(38 - 1).addAll(List.of("", "stray value"));
        rows.get(39 - 1).set(0, "DESCRIPTION IN\ntwo lines with a 3\" mark");
        rows.get(40 - 1).replaceAll(cell -> "");
        rows.set(41 - 1, List.of(""));
    }

    private String withMixedLineEnds() {
        List<String> ends = List.of("\r\n", "\n", "\r\n", "\r");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            text.append(CsvLine.of(rows.get(i))).append(ends.get(i % ends.size()));
        }
        return text.toString();
    }

    private String code(int row) {
        return rows.get(row - 1).get(rows.get(HEADER).indexOf("code|1"));
    }

    private void set(int row, String column, String value) {
        rows.get(row - 1).set(rows.get(HEADER).indexOf(column), value);
    }

    private String firstPlan(String ending) {
        return rows.get(HEADER).stream().filter(name -> name.endsWith("|" + ending)).findFirst().orElseThrow();
    }

    private int nextPlan(int column) {
        List<String> header = rows.get(HEADER);
        for (int i = column + 1; i < header.size(); i++) {
            if (header.get(i).endsWith("|negotiated_dollar")) {
                return i;
            }
        }
        throw new IllegalStateException("the faulty file needs two plans");
    }
}
