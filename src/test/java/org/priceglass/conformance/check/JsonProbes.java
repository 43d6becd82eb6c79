package org.priceglass.conformance.check;

import static org.priceglass.conformance.Dictionary.V2_2_0;
import static org.priceglass.conformance.Dictionary.V3_0_0;
import static org.priceglass.conformance.check.DraftJson.DOLLAR;
import static org.priceglass.conformance.check.Probe.json;

import java.util.List;

/** For each of CMS's rules of JSON files a file that breaks it and one that just does not. */
final class JsonProbes {
    private static final String GROSS = "\"gross_charge\":100";
    private static final String METHODOLOGY = "\"methodology\":\"fee schedule\"";
    private static final String CONDITION = "json-condition";
    /** A percentage with all that it asks for. */
    private static final String PAID = "\"standard_charge_percentage\":70,\"median_amount\":40,\"10th_percentile\":30,"
            + "\"90th_percentile\":55,\"count\":\"12\"";

    private JsonProbes() {
    }

    static List<List<Probe>> all() {
        return List.of(values(), conditions(), alerts());
    }

    private static List<Probe> values() {
        return List.of(json("json-syntax", V3_0_0, draft -> draft.with("\"version\":", "\"version\"")),
                json("json-key-missing", V3_0_0, draft -> draft.with("\"description\":\"Knee X-ray\",", ""),
                        draft -> draft.with("\"license_number\":\"5\",", "")),
                json("json-type", V3_0_0, draft -> draft.with(GROSS, "\"gross_charge\":\"100\""),
                        draft -> draft.with(GROSS, "\"gross_charge\":1e2")),
                json("json-empty-text", V3_0_0, draft -> draft.with("Alder Vale Hospital", ""),
                        draft -> draft.with("Alder Vale Hospital", "A")),
                json("json-empty-list", V3_0_0, draft -> draft.with("[\"Alder Vale\"]", "[]"),
                        draft -> draft.with("[\"Alder Vale\"]", "[\"A\"]")),
                json("json-amount", V3_0_0, draft -> draft.with(GROSS, "\"gross_charge\":0"),
                        draft -> draft.with(GROSS, "\"gross_charge\":0.001")),
                json("json-word", V3_0_0, draft -> draft.with("CPT", "cpt"), draft -> draft.with("CPT", "HCPCS")),
                json("json-statement", V3_0_0, draft -> draft.with("belief, this", "belief, the"))
                        .together("statement-wording"),
                json("json-date", V3_0_0, draft -> draft.with("2026-10-01", "2026-02-29"),
                        draft -> draft.with("2026-10-01", "2026-02-28")),
                json("json-count", V3_0_0, draft -> draft.with(DOLLAR, PAID.replace("12", "10")),
                        draft -> draft.with(DOLLAR, PAID.replace("12", "11"))));
    }

    private static List<Probe> conditions() {
        return List.of(json(CONDITION, V3_0_0, draft -> draft.with(METHODOLOGY, "\"methodology\":\"other\""),
                draft -> draft.with(METHODOLOGY, "\"methodology\":\"other\",\"additional_payer_notes\":\"x\""))
                .together("json-notes-missing"),
                json("json-notes-missing", V3_0_0, draft -> draft.with(METHODOLOGY, "\"methodology\":\"other\""),
                        draft -> draft.with(METHODOLOGY, "\"methodology\":\"per diem\"")).together(CONDITION),
                json("json-charge-missing", V3_0_0, draft -> draft.with("," + DOLLAR, ""))
                        .together("json-charge-choice"),
                json("json-charge-choice", V3_0_0, draft -> draft.with("," + DOLLAR, ""))
                        .together("json-charge-missing"),
                json("json-min-max-missing", V3_0_0, draft -> draft.with("\"minimum\":50,", ""),
                        draft -> draft.with("\"minimum\":50,", "").with(DOLLAR, PAID)).together(CONDITION),
                json("json-estimate-missing", V2_2_0, draft -> draft.with(DOLLAR, "\"standard_charge_percentage\":70"),
                        draft -> draft.with(DOLLAR, DOLLAR + ",\"standard_charge_percentage\":70")).together(CONDITION),
                json("json-count-missing", V3_0_0, draft -> draft.with(DOLLAR, PAID.replace(",\"count\":\"12\"", "")),
                        draft -> draft.with(DOLLAR, PAID)).together(CONDITION),
                json("json-paid-amount-missing", V3_0_0,
                        draft -> draft.with(DOLLAR, PAID.replace("\"median_amount\":40,", "")),
                        draft -> draft.with(DOLLAR, PAID)).together(CONDITION),
                json("json-ndc-without-drug", V2_2_0, draft -> draft.with("\"type\":\"CPT\"", "\"type\":\"NDC\""),
                        draft -> draft.with("\"type\":\"CPT\"", "\"type\":\"NDC\"").with("\"description\":",
                                "\"drug_information\":{\"unit\":\"1\",\"type\":\"ML\"},\"description\":"))
                        .together(CONDITION));
    }

    private static List<Probe> alerts() {
        return List.of(
                json("json-version-mismatch", V2_2_0, draft -> draft.with("2.2.0", "2.3.0"),
                        draft -> draft.with("2.2.0", "2.2.1")),
                json("json-affirmation-false", V2_2_0, draft -> draft.with(":true", ":false")),
                json("json-attestation-false", V3_0_0, draft -> draft.with(":true", ":false")),
                json("json-nine-nines", V3_0_0, draft -> draft.with(DOLLAR, PAID.replace("40", "999999999")),
                        draft -> draft.with(DOLLAR, PAID.replace("40", "99999999"))),
                json("json-estimated-amount", V3_0_0, draft -> draft.with(DOLLAR, DOLLAR + ",\"estimated_amount\":40"),
                        draft -> draft.with(DOLLAR, DOLLAR + ",\"estimate\":40")));
    }
}
