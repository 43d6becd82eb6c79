package org.priceglass.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plain tall 3.0 files. */
final class TallFiles {
    private TallFiles() {
    }

    static Path write(Path file, String hospital, int charges, int payers) throws IOException {
        return Files.writeString(file, text(hospital, charges, payers));
    }

    static String text(String hospital, int charges, int payers) {
        StringBuilder text = new StringBuilder("hospital_name,last_updated_on,version,location_name,hospital_address,"
                + "license_number|CA,type_2_npi,attester_name\n" + hospital
                + ",2026-04-01,3.0.0,Main,\"1 Main St, Fullerton, CA 92832\",50056,1234567893,Chief\n"
                + "description,code|1,code|1|type,setting,standard_charge|gross,standard_charge|discounted_cash,"
                + "payer_name,plan_name,standard_charge|negotiated_dollar,standard_charge|methodology\n");
        for (int charge = 0; charge < charges; charge++) {
            for (int payer = 0; payer < payers; payer++) {
                text.append("SERVICE ").append(charge).append(',').append(10_000 + charge)
                        .append(",CPT,outpatient,150.00,90.00,Payer ").append(payer).append(",Plan,")
                        .append(100 + payer).append(".50,fee schedule\n");
            }
        }
        return text.toString();
    }
}
