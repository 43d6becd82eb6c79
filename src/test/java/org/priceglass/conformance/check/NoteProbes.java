package org.priceglass.conformance.check;

import static org.priceglass.conformance.Dictionary.V2_2_0;
import static org.priceglass.conformance.Dictionary.V3_0_0;
import static org.priceglass.conformance.check.Probe.csv;
import static org.priceglass.conformance.check.Probe.json;
import static org.priceglass.conformance.check.Probe.tall;
import static org.priceglass.conformance.check.Probe.wide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.priceglass.conformance.Words;

/** For each of our own rules a file that breaks it and one that just does not. */
final class NoteProbes {

    private NoteProbes() {
    }

    static List<List<Probe>> all() {
        return List.of(names(), head(), columns(), text(), ofJson());
    }

    private static List<Probe> names() {
        byte[] file = DraftCsv.tall(V3_0_0).text().getBytes(StandardCharsets.UTF_8);
        return List.of(Probe.bytes("file-name", V3_0_0, "123456789_alder-vale_standard-charges.csv", file, file),
                Probe.bytes("file-name-ein", V3_0_0, "701234567_alder-vale_standardcharges.csv", file, file),
                Probe.bytes("file-name-npi", V3_0_0, "123456789-1234567890_alder-vale_standardcharges.csv", file,
                        file));
    }

    private static List<Probe> head() {
        return List.of(tall("npi", V3_0_0, draft -> draft.general("type_2_npi", "1234567890")),
                tall("date-old", V3_0_0, draft -> draft.general("last_updated_on", "2025-10-31"),
                        draft -> draft.general("last_updated_on", "2025-11-01")),
                tall("date-future", V3_0_0, draft -> draft.general("last_updated_on", "2026-11-02"),
                        draft -> draft.general("last_updated_on", "2026-11-01")),
                tall("state-other", V3_0_0, draft -> draft.renameGeneral("license_number|CA", "license_number|AL"),
                        draft -> draft.renameGeneral("license_number|CA", "license_number|ca")),
                tall("statement-wording", V3_0_0,
                        draft -> draft.renameGeneral('"' + Words.ATTESTATION + '"',
                                '"' + Words.ATTESTATION.replace("true, accurate,", "true and accurate,") + '"'),
                        draft -> draft.renameGeneral('"' + Words.ATTESTATION + '"',
                                '"' + Words.ATTESTATION.replace("To the", "TO THE") + '"'))
                        .together("csv-general-header-missing"),
                tall("placeholder", V3_0_0, draft -> draft.general("attester_name", "[attester name]"),
                        draft -> draft.general("attester_name", "Mary [Mo] Moss")),
                tall("example-value", V3_0_0, draft -> draft.general("hospital_name", "West Mercy Hospital"),
                        draft -> draft.general("hospital_name", "West Mercy Hospital of Fresno")),
                tall("locations-addresses", V3_0_0, draft -> draft.general("location_name", "Alder | Vale"),
                        draft -> draft.general("location_name", "Alder Vale |")));
    }

    private static List<Probe> columns() {
        return List.of(
                tall("csv-general-header-unknown", V3_0_0, draft -> draft.addGeneral("phone", "1"),
                        draft -> draft.addGeneral("general_contract_provisions", "1")),
                tall("csv-column-unknown", V3_0_0, draft -> draft.add("standard_charge|grss", ""),
                        draft -> draft.add("billing_class", "")),
                wide("csv-payer-column-segments", V3_0_0,
                        draft -> draft.add("standard_charge|Red Oak|negotiated_dollar", "5")),
                wide("placeholder", V2_2_0,
                        draft -> draft.rename("estimated_amount|Blue Elm|PPO", "estimated_amount|[payer_name]|PPO"))
                        .together("csv-column-missing", "csv-rows-not-checked"),
                csv("csv-quotes", V3_0_0, DraftCsv.tall(V3_0_0).text().replace("Knee X-ray", " \"Knee\""),
                        DraftCsv.tall(V3_0_0).text().replace("Knee X-ray", "\"Knee\" ")));
    }

    private static List<Probe> text() {
        String file = DraftCsv.tall(V3_0_0).text();
        return List.of(
                Probe.bytes("text-not-utf8", V3_0_0, "123456789_alder-vale_standardcharges.csv",
                        file.replace("Knee X", "Knee\u00a9X").getBytes(StandardCharsets.ISO_8859_1),
                        file.replace("Knee X", "Knee\u00a9X").getBytes(StandardCharsets.UTF_8)),
                Probe.bytes("text-utf16", V3_0_0, "123456789_alder-vale_standardcharges.csv",
                        ("\ufeff" + file).getBytes(StandardCharsets.UTF_16LE),
                        ("\ufeff" + file).getBytes(StandardCharsets.UTF_8)).together("csv-general-header-missing",
                                "csv-rows-not-checked", "csv-tall-or-wide", "csv-general-header-unknown",
                                "csv-column-unknown", "csv-quotes"),
                csv("text-invisible", V3_0_0, file.replace("73562", "73562\u200b"), file.replace("73562", "73562\t")),
                csv("text-lost", V3_0_0, file.replace("Knee", "Kn\ufffd\ufffde"), file.replace("Knee", "Kn??e")),
                csv("text-mojibake", V3_0_0, file.replace("Knee", "Knee\u00c2\u00ae"),
                        file.replace("Knee", "Knee\u00ae")));
    }

    private static List<Probe> ofJson() {
        return List.of(
                json("json-trailing-text", V3_0_0, draft -> new DraftJson(draft.text() + " {}"),
                        draft -> new DraftJson(draft.text() + " \n")),
                json("json-trailing-comma", V3_0_0, draft -> new DraftJson(draft.text().replaceFirst("}$", ",}"))),
                json("json-key-duplicate", V3_0_0,
                        draft -> draft.with("\"minimum\":50", "\"minimum\":51,\"minimum\":50"),
                        draft -> draft.with("\"minimum\":50", "\"Minimum\":51,\"minimum\":50")),
                json("json-key-unknown", V3_0_0,
                        draft -> draft.with("{\"hospital_name\"", "{\"npi\":1,\"hospital_name\""),
                        draft -> draft.with("{\"hospital_name\"", "{\"financial_aid_policy\":1,\"hospital_name\"")),
                json("npi-blanks", V3_0_0, draft -> draft.with("\"1234567893\"", "\" 1234567893\""),
                        draft -> draft.with("\"1234567893\"", "\"1245319599\"")),
                json("text-invisible", V3_0_0, draft -> draft.with("73562", "73562\u00a0"),
                        draft -> draft.with("73562", "73562 ")));
    }
}
