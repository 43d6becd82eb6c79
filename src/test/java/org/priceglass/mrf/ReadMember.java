package org.priceglass.mrf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.priceglass.model.Charge;
import org.priceglass.model.ReadSummary;

/** What a reader makes of a member, all at once. */
public record ReadMember(List<Charge> charges, ReadSummary summary) {
    public static ReadMember by(MrfReader reader, MrfSource source) throws IOException {
        List<Charge> charges = new ArrayList<>();
        ReadSummary summary = reader.read(source, buffer -> charges.add(ChargeRecords.toCharge(buffer)));
        return new ReadMember(charges, summary);
    }
}
