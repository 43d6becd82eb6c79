package org.priceglass.sample;

/** What the services of one kind have in common. */
enum ServiceKind {
    VISIT("CPT", "0510", "outpatient"), ED("CPT", "0450", "outpatient"), LAB("CPT", "0300", "both"), XRAY("CPT", "0320",
            "outpatient"), CT("CPT", "0350", "outpatient"), MRI("CPT", "0610", "outpatient"), US("CPT", "0402",
                    "outpatient"), MAMMO("CPT", "0403", "outpatient"), HEART("CPT", "0480", "outpatient"), SCOPE("CPT",
                            "0750", "outpatient"), SURGERY("CPT", "0360", "outpatient"), THERAPY("CPT", "0420",
                                    "outpatient"), BIRTH("CPT", "0720", "inpatient"), INFUSION("CPT", "0260",
                                            "outpatient"), DRUG("HCPCS", "0636", "both"), DRG("MS-DRG", "",
                                                    "inpatient"), ROOM("RC", "", "inpatient");

    private final String system;
    private final String revenueCode;
    private final String setting;

    ServiceKind(String system, String revenueCode, String setting) {
        this.system = system;
        this.revenueCode = revenueCode;
        this.setting = setting;
    }

    String system() {
        return system;
    }

    /** Empty where the code of the service is all there is. */
    String revenueCode() {
        return revenueCode;
    }

    String setting() {
        return setting;
    }

    /** Whether a physician's reading of the picture is billed apart, under modifier 26. */
    boolean isImaging() {
        return this == XRAY || this == CT || this == MRI || this == US || this == MAMMO;
    }

    /** Whether plans pay one price for the whole case. */
    boolean isCase() {
        return this == DRG || this == SURGERY || this == SCOPE || this == BIRTH;
    }
}
