package org.priceglass.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priceglass.sample.Hospital.Location;
import org.priceglass.sample.PricedCharge.TypedCode;
import org.priceglass.sample.PricedRate.Allowed;

/** A price file in CMS's JSON layout, one item on a line. */
final class JsonFile {
    private final Hospital hospital;
    private final Dictionary dictionary;

    JsonFile(Hospital hospital, Dictionary dictionary) {
        this.hospital = hospital;
        this.dictionary = dictionary;
    }

    /** Dictionary 3.0 begins with the head; 2.2 ends with it, as keys may come in any order. */
    String text(List<PricedCharge> charges) {
        List<String> items = charges.stream().filter(this::isItem).map(this::item).toList();
        String list = "\"standard_charge_information\":[\n" + String.join(",\n", items) + "\n]";
        String members = JsonText.members(head(), ",\n");
        return dictionary == Dictionary.V3
                ? "{" + members + ",\n" + list + "}\n"
                : "{" + list + ",\n" + members + "}\n";
    }

    /** Dictionary 2.2 has no place for modifiers at a charge. */
    private boolean isItem(PricedCharge charge) {
        return dictionary == Dictionary.V3 || !charge.modifier().equals("26");
    }

    private Map<String, String> head() {
        boolean v3 = dictionary == Dictionary.V3;
        Map<String, String> head = new LinkedHashMap<>();
        head.put("hospital_name", JsonText.string(hospital.name()));
        head.put("last_updated_on", "\"2026-04-01\"");
        head.put("version", v3 ? "\"3.0.0\"" : "\"2.2.0\"");
        head.put(v3 ? "location_name" : "hospital_location",
                JsonText.array(hospital.locations().stream().map(Location::name).map(JsonText::string).toList()));
        head.put("hospital_address",
                JsonText.array(hospital.locations().stream().map(Location::address).map(JsonText::string).toList()));
        head.put("license_information",
                "{\"license_number\":" + JsonText.string(hospital.ein()) + ",\"state\":\"CA\"}");
        if (v3) {
            head.put("type_2_npi", JsonText.array(List.of(JsonText.string(hospital.npi()))));
            head.put("attestation", "{\"attestation\":" + JsonText.string(Statement.ATTESTATION)
                    + ",\"confirm_attestation\":true,\"attester_name\":\"Sample Attester\"}");
        } else {
            head.put("affirmation",
                    "{\"affirmation\":" + JsonText.string(Statement.AFFIRMATION) + ",\"confirm_affirmation\":true}");
            head.put("modifier_information", JsonText.array(List.of(readingModifier())));
        }
        return head;
    }

    private String readingModifier() {
        List<String> plans = hospital.contracts().stream().map(
                contract -> JsonText.object(payer(contract.plan(), "description", "18% of the amount of the service")))
                .toList();
        return "{\"description\":\"Physician's reading of a picture\",\"code\":\"26\",\"modifier_payer_information\":"
                + JsonText.array(plans) + "}";
    }

    private String item(PricedCharge charge) {
        Map<String, String> item = new LinkedHashMap<>();
        item.put("description", JsonText.string(charge.description()));
        item.put("code_information", JsonText.array(charge.codes().stream().map(JsonFile::code).toList()));
        if (charge.drug() != null) {
            String unit = charge.drug().unit();
            item.put("drug_information", "{\"unit\":" + (dictionary == Dictionary.V3 ? unit : JsonText.string(unit))
                    + ",\"type\":" + JsonText.string(charge.drug().type()) + "}");
        }
        item.put("standard_charges", JsonText.array(List.of(JsonText.object(standardCharge(charge)))));
        return JsonText.object(item);
    }

    private static String code(TypedCode code) {
        return "{\"code\":" + JsonText.string(code.code()) + ",\"type\":" + JsonText.string(code.type()) + "}";
    }

    private Map<String, String> standardCharge(PricedCharge charge) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("setting", JsonText.string(charge.setting()));
        members.put("billing_class", JsonText.string(charge.billingClass()));
        if (!charge.modifier().isEmpty() && dictionary == Dictionary.V3) {
            members.put("modifier_code", JsonText.array(List.of(JsonText.string(charge.modifier()))));
        }
        members.put("gross_charge", Money.text(charge.gross()));
        members.put("discounted_cash", Money.text(charge.cash()));
        if (!charge.min().isEmpty()) {
            members.put("minimum", charge.min());
            members.put("maximum", charge.max());
        }
        if (!charge.rates().isEmpty()) {
            members.put("payers_information",
                    JsonText.array(charge.rates().stream().map(this::rate).map(JsonText::object).toList()));
        }
        return members;
    }

    private Map<String, String> rate(PricedRate rate) {
        Map<String, String> members = payer(rate.plan(), "methodology", rate.methodology());
        if (rate.cents() != null) {
            members.put("standard_charge_dollar", Money.text(rate.cents()));
        }
        if (rate.percentage() != null) {
            members.put("standard_charge_percentage", rate.percentage());
        }
        if (rate.algorithm() != null) {
            members.put("standard_charge_algorithm", JsonText.string(rate.algorithm()));
        }
        if (rate.allowed() != null) {
            addAllowed(members, rate.allowed());
        }
        if (!rate.notes().isEmpty()) {
            members.put("additional_payer_notes", JsonText.string(rate.notes()));
        }
        return members;
    }

    private void addAllowed(Map<String, String> members, Allowed allowed) {
        if (dictionary == Dictionary.V2) {
            members.put("estimated_amount", Money.text(allowed.median()));
            return;
        }
        if (!allowed.isNone()) {
            members.put("median_amount", Money.text(allowed.median()));
            members.put("10th_percentile", Money.text(allowed.p10()));
            members.put("90th_percentile", Money.text(allowed.p90()));
        }
        members.put("count", JsonText.string(allowed.count()));
    }

    private Map<String, String> payer(Plan plan, String name, String text) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("payer_name", JsonText.string(hospital.style().payer(plan.payer())));
        members.put("plan_name", JsonText.string(hospital.style().payer(plan.plan())));
        members.put(name, JsonText.string(text));
        return members;
    }
}
