package org.priceglass.sample;

import java.util.List;
import java.util.stream.Collectors;
import org.priceglass.sample.PricedCharge.TypedCode;

/** A price list as hospitals published it in 2019: no head, own column names, amounts as people write them. */
final class LegacyFile {
    private LegacyFile() {
    }

    static String text(List<PricedCharge> charges) {
        return "Charge Code,Charge Description,CPT/HCPCS Code,Rev Code,Price\r\n"
                + charges.stream().map(LegacyFile::line).map(line -> line + "\r\n").collect(Collectors.joining());
    }

    private static String line(PricedCharge charge) {
        return CsvLine.of(List.of(code(charge, "CDM"), charge.description(),
                code(charge, "CPT") + code(charge, "HCPCS"), code(charge, "RC"), Money.formatted(charge.gross())));
    }

    private static String code(PricedCharge charge, String type) {
        return charge.codes().stream().filter(code -> code.type().equals(type)).map(TypedCode::code).findFirst()
                .orElse("");
    }
}
