package org.priceglass.quality;

import static org.priceglass.quality.ScorePart.IDENTITY;
import static org.priceglass.quality.Severity.DOUBT;
import static org.priceglass.quality.Severity.FAULT;

import java.util.List;
import java.util.Map;
import org.priceglass.code.Npi;
import org.priceglass.model.FileHeader;

/** What a file says of its hospital, by itself; {@link RegistryChecks} compare it with others. */
final class HeaderChecks {
    private HeaderChecks() {
    }

    static List<Check> all(FileHeader header) {
        return List.of(HeaderCheck.of(info("locations-addresses", FAULT, "files",
                "Location names and addresses are lists of different length",
                "1 where the numbers of names and addresses differ / 1 where there are both"), tally -> {
                    int names = header.locations().size();
                    int addresses = header.addresses().size();
                    if (names > 0 && addresses > 0) {
                        tally.looked(1);
                        tally.hitIf(names != addresses, names + " names, " + addresses + " addresses");
                    }
                }),
                HeaderCheck.of(
                        info("npi-form", FAULT, "NPIs", "A national provider identifier whose check digit is wrong",
                                "NPIs that are not ten digits with the check digit of Luhn's formula / NPIs"),
                        tally -> {
                            for (String npi : header.npis()) {
                                tally.looked(1);
                                tally.hitIf(!Npi.isValid(npi), npi);
                            }
                        }),
                HeaderCheck.of(info("licence-missing", DOUBT, "licences", "A state without the number of the licence",
                        "states of licences without a number / states of licences"), tally -> {
                            for (Map.Entry<String, String> licence : header.licenses().entrySet()) {
                                tally.looked(1);
                                tally.hitIf(licence.getValue().isBlank(), licence.getKey());
                            }
                        }),
                HeaderCheck.of(info("not-attested", FAULT, "files", "The statement of completeness is not affirmed",
                        "1 where the value of the affirmation or attestation is not true / 1"), tally -> {
                            tally.looked(1);
                            tally.hitIf(!"true".equalsIgnoreCase(header.attested()), String.valueOf(header.attested()));
                        }));
    }

    private static CheckInfo info(String id, Severity severity, String unit, String title, String formula) {
        return new CheckInfo(id, IDENTITY, severity, unit, title, formula);
    }
}
