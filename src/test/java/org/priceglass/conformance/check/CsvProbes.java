package org.priceglass.conformance.check;

import static org.priceglass.conformance.Dictionary.V2_0_0;
import static org.priceglass.conformance.Dictionary.V2_2_0;
import static org.priceglass.conformance.Dictionary.V3_0_0;
import static org.priceglass.conformance.check.Probe.csv;
import static org.priceglass.conformance.check.Probe.tall;
import static org.priceglass.conformance.check.Probe.wide;

import java.util.List;
import org.priceglass.conformance.Words;

/** For each of CMS's rules of CSV files a file that breaks it and one that just does not. */
final class CsvProbes {
    private static final String GROSS = "standard_charge|gross";
    private static final String CASH = "standard_charge|discounted_cash";
    private static final String MIN = "standard_charge|min";
    private static final String MAX = "standard_charge|max";
    private static final String DOLLAR = "standard_charge|negotiated_dollar";
    private static final String PERCENTAGE = "standard_charge|negotiated_percentage";
    private static final String METHODOLOGY = "standard_charge|methodology";
    private static final String NOTES = "additional_generic_notes";
    private static final String UNIT = "drug_unit_of_measurement";
    private static final String TYPE = "drug_type_of_measurement";
    private static final String ATTESTATION = '"' + Words.ATTESTATION + '"';
    private static final String AFFIRMATION = '"' + Words.AFFIRMATION + '"';

    private CsvProbes() {
    }

    static List<List<Probe>> all() {
        return List.of(head(), columns(), cells(), rows(), rates());
    }

    private static List<Probe> head() {
        String text = DraftCsv.tall(V3_0_0).text();
        String[] lines = text.split("\n", -1);
        return List.of(csv("csv-header-blank", V3_0_0, text.replace(lines[2], ",,,"), text),
                csv("csv-too-few-rows", V3_0_0, text.substring(0, text.length() - lines[3].length() - 1), text),
                tall("csv-general-header-missing", V3_0_0, draft -> draft.renameGeneral("hospital_name", ""),
                        draft -> draft.renameGeneral("hospital_name", "HOSPITAL_NAME ")),
                tall("csv-general-header-duplicate", V3_0_0, draft -> draft.addGeneral("Hospital_name", "Alder"),
                        draft -> draft.addGeneral("financial_aid_policy", "none")),
                tall("csv-state", V3_0_0, draft -> draft.renameGeneral("license_number|CA", "license_number|XX"),
                        draft -> draft.renameGeneral("license_number|CA", "license_number | ca "))
                        .together("csv-general-header-missing", "state-other"),
                tall("csv-general-value-missing", V3_0_0, draft -> draft.general("attester_name", " "),
                        draft -> draft.general("license_number|CA", "")),
                tall("csv-date", V3_0_0, draft -> draft.general("last_updated_on", "2026-02-29"),
                        draft -> draft.general("last_updated_on", "2/28/2026")),
                tall("csv-statement-value", V3_0_0, draft -> draft.general(ATTESTATION, "yes"),
                        draft -> draft.general(ATTESTATION, "TRUE")),
                tall("csv-version-mismatch", V3_0_0, draft -> draft.general("version", "3.0"),
                        draft -> draft.general("version", " 3.0.0")),
                tall("csv-affirmation-false", V2_2_0, draft -> draft.general(AFFIRMATION, "False")),
                tall("csv-attestation-false", V3_0_0, draft -> draft.general(ATTESTATION, "False")));
    }

    private static List<Probe> columns() {
        return List.of(
                wide("csv-placeholder", V3_0_0, draft -> draft.add("standard_charge|[payer_name]|PPO|methodology", ""),
                        draft -> draft.add("billing_class", "")).together("placeholder", "csv-rows-not-checked"),
                tall("csv-tall-or-wide", V3_0_0, draft -> draft.rename("payer_name", "payer"))
                        .together("csv-rows-not-checked", "csv-column-unknown"),
                tall("csv-column-duplicate", V3_0_0, draft -> draft.add("Description", "again"),
                        draft -> draft.add("", "again")).together("csv-rows-not-checked"),
                tall("csv-column-missing", V3_0_0, draft -> draft.without("count"),
                        draft -> draft.rename("count", " COUNT")).together("csv-rows-not-checked"),
                tall("csv-rows-not-checked", V3_0_0, draft -> draft.without("setting").cells(GROSS, "x"),
                        draft -> draft.cells(GROSS, "x")).together("csv-column-missing").leaving("csv-amount"),
                tall("csv-estimated-column", V3_0_0, draft -> draft.add("estimated_amount", "")));
    }

    private static List<Probe> cells() {
        return List.of(
                tall("csv-amount", V3_0_0, draft -> draft.cells(GROSS, "$100"), draft -> draft.cells(GROSS, "100.")),
                tall("csv-estimated-amount", V2_2_0, draft -> draft.cells("estimated_amount", "0"),
                        draft -> draft.cells("estimated_amount", "0.01")),
                tall("csv-paid-amount", V3_0_0, draft -> draft.cells("median_amount", "1e3"),
                        draft -> draft.cells("median_amount", ".5")),
                tall("csv-drug-unit", V2_2_0, draft -> draft.cells(UNIT, "0", TYPE, "ML"),
                        draft -> draft.cells(UNIT, "0.5", TYPE, "ML")),
                tall("csv-count", V3_0_0, draft -> draft.cells("count", "10"),
                        draft -> draft.cells("count", "1 Through 10")),
                tall("csv-methodology", V3_0_0, draft -> draft.cells(METHODOLOGY, "fee-schedule"),
                        draft -> draft.cells(METHODOLOGY, "Fee Schedule")),
                tall("csv-setting", V3_0_0, draft -> draft.cells("setting", "OP"),
                        draft -> draft.cells("setting", "OUTPATIENT")),
                tall("csv-code-type", V2_2_0, draft -> draft.cells("code|1|type", "CMG"),
                        draft -> draft.cells("code|1|type", "hcpcs")),
                tall("csv-drug-type", V3_0_0, draft -> draft.cells(UNIT, "1", TYPE, "MG"),
                        draft -> draft.cells(UNIT, "1", TYPE, "me")),
                tall("csv-nine-nines", V3_0_0, draft -> draft.cells("median_amount", "999999999.00"),
                        draft -> draft.cells("median_amount", "99999999")));
    }

    private static List<Probe> rows() {
        return List.of(tall("csv-code-missing", V3_0_0, draft -> draft.cells("code|1", "")),
                tall("csv-code-type-missing", V3_0_0, draft -> draft.cells("code|1|type", "")),
                tall("csv-description-missing", V3_0_0, draft -> draft.cells("description", " "),
                        draft -> draft.cells("description", "-")),
                tall("csv-drug-unit-missing", V3_0_0, draft -> draft.cells(TYPE, "ML"),
                        draft -> draft.cells(TYPE, "ML", UNIT, "1")),
                tall("csv-drug-type-missing", V3_0_0, draft -> draft.cells(UNIT, "1"),
                        draft -> draft.cells(UNIT, "1", TYPE, "ML")),
                tall("csv-ndc-without-drug", V3_0_0, draft -> draft.cells("code|1|type", "NDC"),
                        draft -> draft.cells("code|1|type", "NDC", UNIT, "1", TYPE, "ML")),
                tall("csv-code-pair-missing", V3_0_0, draft -> draft.cells("code|1", "", "code|1|type", ""),
                        draft -> draft.cells("code|1", "", "code|1|type", "", "modifiers", "50")),
                tall("csv-modifier-without-info", V3_0_0,
                        draft -> draft.cells("code|1", "", "code|1|type", "", "modifiers", "50", DOLLAR, ""),
                        draft -> draft.cells("code|1", "", "code|1|type", "", "modifiers", "50", DOLLAR, "", NOTES,
                                "half")),
                tall("csv-setting-missing", V3_0_0, draft -> draft.cells("setting", ""),
                        draft -> draft.cells("setting", "both")),
                tall("csv-charge-missing", V2_2_0, draft -> draft.cells(GROSS, "", CASH, "", DOLLAR, ""),
                        draft -> draft.cells(GROSS, "", DOLLAR, "")),
                tall("csv-min-max-missing", V3_0_0, draft -> draft.cells(MAX, ""),
                        draft -> draft.cells(MIN, "", MAX, "", DOLLAR, "", "payer_name", "")));
    }

    private static List<Probe> rates() {
        return List.of(tall("csv-payer-missing", V3_0_0, draft -> draft.cells("payer_name", "")),
                tall("csv-plan-missing", V3_0_0, draft -> draft.cells("plan_name", "")),
                wide("csv-methodology-missing", V3_0_0,
                        draft -> draft.cells("standard_charge|Blue Elm|PPO|methodology", ""),
                        draft -> draft.cells("standard_charge|Blue Elm|PPO|methodology", "",
                                "standard_charge|Blue Elm|PPO|negotiated_dollar", "")),
                tall("csv-other-without-notes", V3_0_0, draft -> draft.cells(METHODOLOGY, "other"),
                        draft -> draft.cells(METHODOLOGY, "other", NOTES, "by agreement")),
                tall("csv-estimate-missing", V2_2_0, draft -> draft.cells(DOLLAR, "", PERCENTAGE, "70"),
                        draft -> draft.cells(PERCENTAGE, "70")),
                tall("csv-count-missing", V3_0_0, draft -> paid(draft).cells("count", ""), CsvProbes::paid),
                tall("csv-median-missing", V3_0_0, draft -> paid(draft).cells("median_amount", ""), CsvProbes::paid),
                tall("csv-10th-missing", V3_0_0, draft -> paid(draft).cells("10th_percentile", ""), CsvProbes::paid),
                tall("csv-90th-missing", V3_0_0, draft -> paid(draft).cells("90th_percentile", ""), CsvProbes::paid),
                tall("csv-zero-count-without-notes", V3_0_0, draft -> draft.cells("count", "0"),
                        draft -> draft.cells("count", "0", NOTES, "no claims")),
                tall("csv-payer-without-charge", V3_0_0, draft -> draft.cells(DOLLAR, ""),
                        draft -> draft.cells(DOLLAR, "", "plan_name", "")),
                tall("csv-general-header-missing", V2_0_0, draft -> draft.renameGeneral(AFFIRMATION, "x"))
                        .together("csv-general-header-unknown"));
    }

    /** A percentage with all that it asks for. */
    private static DraftCsv paid(DraftCsv draft) {
        return draft.cells(PERCENTAGE, "70.5", "median_amount", "40", "10th_percentile", "30", "90th_percentile", "55",
                "count", "12");
    }
}
