package org.priceglass.conformance;

import java.util.List;
import java.util.stream.Stream;

/** The words that CMS's dictionaries allow, in the order in which messages list them. */
public final class Words {
    public static final List<String> SETTINGS = List.of("inpatient", "outpatient", "both");
    public static final List<String> METHODOLOGIES = List.of("case rate", "fee schedule",
            "percent of total billed charges", "per diem", "other");
    public static final List<String> DRUG_TYPES = List.of("GR", "ME", "ML", "UN", "F2", "EA", "GM");
    public static final List<String> TRUTHS = List.of("true", "false");
    /** States and territories; JSON allows three more. */
    public static final List<String> STATES = List.of("AL", "AK", "AS", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL",
            "GA", "GU", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT",
            "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "MP", "OH", "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN",
            "TX", "UT", "VT", "VI", "VA", "WA", "WV", "WI", "WY");
    public static final List<String> MORE_STATES_OF_JSON = List.of("FM", "MH", "PW");

    /** The affirmation of 2.x. */
    public static final String AFFIRMATION = "To the best of its knowledge and belief, the hospital has included all"
            + " applicable standard charge information in accordance with the requirements of 45 CFR 180.50, and the"
            + " information encoded is true, accurate, and complete as of the date indicated.";
    /** The attestation of 3.0. */
    public static final String ATTESTATION = "To the best of its knowledge and belief, this hospital has included all"
            + " applicable standard charge information in accordance with the requirements of 45 CFR 180.50, and the"
            + " information encoded is true, accurate, and complete as of the date in the file. This hospital has"
            + " included all payer-specific negotiated charges in dollars that can be expressed as a dollar amount. For"
            + " payer-specific negotiated charges that cannot be expressed as a dollar amount in the machine-readable"
            + " file or not knowable in advance, the hospital attests that the payer-specific negotiated charge is"
            + " based on a contractual algorithm, percentage or formula that precludes the provision of a dollar amount"
            + " and has provided all necessary information available to the hospital for the public to be able to"
            + " derive the dollar amount, including, but not limited to, the specific fee schedule or components"
            + " referenced in such percentage, algorithm or formula.";

    private static final List<String> CODE_TYPES = List.of("CPT", "HCPCS", "ICD", "DRG", "MS-DRG", "R-DRG", "S-DRG",
            "APS-DRG", "AP-DRG", "APR-DRG", "APC", "NDC", "HIPPS", "LOCAL", "EAPG", "CDT", "RC", "CDM", "TRIS-DRG");
    private static final List<String> CODE_TYPES_OF_3 = Stream
            .concat(CODE_TYPES.stream(), Stream.of("CMG", "MS-LTC-DRG")).toList();

    private Words() {
    }

    public static List<String> codeTypes(Dictionary dictionary) {
        return dictionary.isAtLeast(Dictionary.V3_0_0) ? CODE_TYPES_OF_3 : CODE_TYPES;
    }

    /** The statement whose text is a header in CSV and a constant in JSON. */
    public static String statement(Dictionary dictionary) {
        return dictionary.isAtLeast(Dictionary.V3_0_0) ? ATTESTATION : AFFIRMATION;
    }
}
