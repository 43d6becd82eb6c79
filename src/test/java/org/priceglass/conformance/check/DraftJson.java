package org.priceglass.conformance.check;

import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Words;

/** A small JSON file without fault, of an invented hospital, to be spoilt in one place. */
record DraftJson(String text) {
    static final String DOLLAR = "\"standard_charge_dollar\":50";

    private static final String ITEM = """
            {"description":"Knee X-ray","code_information":[{"code":"73562","type":"CPT"}],"standard_charges":[\
            {"setting":"outpatient","gross_charge":100,"discounted_cash":80,"minimum":50,"maximum":60,\
            "payers_information":[{"payer_name":"Blue Elm","plan_name":"PPO","standard_charge_dollar":50,\
            "methodology":"fee schedule"}]}]}""";

    static DraftJson of(Dictionary dictionary) {
        boolean third = dictionary == Dictionary.V3_0_0;
        String statement = third ? "attestation" : "affirmation";
        return new DraftJson(
                """
                        {"hospital_name":"Alder Vale Hospital","last_updated_on":"2026-10-01","version":"%s","%s":["Alder Vale"],\
                        "hospital_address":["1 Mill Rd, Fresno, CA 93701"],"license_information":{"license_number":"5","state":"CA"},\
                        "%s":{"%s":"%s","confirm_%s":true%s},%s"standard_charge_information":[%s]}"""
                        .formatted(dictionary.label(), third ? "location_name" : "hospital_location", statement,
                                statement, Words.statement(dictionary), statement,
                                third ? ",\"attester_name\":\"Mary Moss\"" : "",
                                third ? "\"type_2_npi\":[\"1234567893\"]," : "", ITEM));
    }

    /** Puts a text in the place of another one, which must be there once. */
    DraftJson with(String part, String other) {
        int at = text.indexOf(part);
        if (at < 0 || text.indexOf(part, at + 1) >= 0) {
            throw new IllegalArgumentException(part);
        }
        return new DraftJson(text.replace(part, other));
    }
}
