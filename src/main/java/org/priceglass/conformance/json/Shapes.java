package org.priceglass.conformance.json;

/** The objects of CMS's JSON format, with the keys of all dictionaries together. */
final class Shapes {
    private final Shape code = Shape.of("code", "type");
    private final Shape drug = Shape.of("unit", "type");
    private final Shape payer = Shape.of("payer_name", "plan_name", "methodology", "standard_charge_dollar",
            "standard_charge_percentage", "standard_charge_algorithm", "estimated_amount", "median_amount",
            "10th_percentile", "90th_percentile", "count", "additional_payer_notes");
    private final Shape charge = new Shape(Shape.Key.of("setting"), Shape.Key.of("gross_charge"),
            Shape.Key.of("discounted_cash"), Shape.Key.of("minimum"), Shape.Key.of("maximum"),
            new Shape.Key("payers_information", payer), Shape.Key.of("modifier_code"),
            Shape.Key.of("additional_generic_notes"));
    private final Shape item = new Shape(Shape.Key.of("description"), new Shape.Key("drug_information", drug),
            new Shape.Key("code_information", code), new Shape.Key("standard_charges", charge));

    private final Shape license = Shape.of("license_number", "state");
    private final Shape affirmation = Shape.of("affirmation", "confirm_affirmation");
    private final Shape attestation = Shape.of("attestation", "confirm_attestation", "attester_name");
    private final Shape modifierPayer = Shape.of("payer_name", "plan_name", "description");
    private final Shape modifier = new Shape(Shape.Key.of("description"), Shape.Key.of("code"),
            new Shape.Key("modifier_payer_information", modifierPayer), Shape.Key.of("setting"));
    private final Shape root = new Shape(Shape.Key.of("hospital_name"), Shape.Key.of("hospital_address"),
            Shape.Key.of("last_updated_on"), new Shape.Key("affirmation", affirmation),
            new Shape.Key("attestation", attestation), new Shape.Key("license_information", license),
            Shape.Key.of("version"), Shape.Key.of("hospital_location"), Shape.Key.of("location_name"),
            Shape.Key.of("type_2_npi"), new Shape.Key("modifier_information", modifier),
            Shape.Key.of("standard_charge_information"));

    Shape code() {
        return code;
    }

    Shape drug() {
        return drug;
    }

    Shape payer() {
        return payer;
    }

    Shape charge() {
        return charge;
    }

    Shape item() {
        return item;
    }

    Shape license() {
        return license;
    }

    Shape affirmation() {
        return affirmation;
    }

    Shape attestation() {
        return attestation;
    }

    Shape modifierPayer() {
        return modifierPayer;
    }

    Shape modifier() {
        return modifier;
    }

    Shape root() {
        return root;
    }
}
