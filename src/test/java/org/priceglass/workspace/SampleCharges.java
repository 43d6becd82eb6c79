package org.priceglass.workspace;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.Field;
import org.priceglass.model.FileHeader;
import org.priceglass.model.Layout;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.mrf.ChargeSink;
import org.priceglass.mrf.TextPool;

/** Plain charges as a reader would hand them over; charge i is CPT 10000 + i % 500 at gross i.00. */
public final class SampleCharges {
    private final TextPool pool = new TextPool();
    private final ChargeBuffer buffer = new ChargeBuffer(pool);

    public ReadSummary sendTo(ChargeSink sink, int charges, int rates) throws IOException {
        for (int i = 0; i < charges; i++) {
            begin(i);
            for (int rate = 0; rate < rates; rate++) {
                addRate(i, rate);
            }
            sink.charge(buffer);
        }
        return summary(charges, (long) charges * rates);
    }

    /** One charge in two parts. */
    public void sendContinued(ChargeSink sink) throws IOException {
        begin(0);
        for (int rate = 0; rate < ChargeBuffer.MAX_RATES; rate++) {
            addRate(0, rate % 300);
        }
        sink.charge(buffer);
        buffer.continueFrom(0);
        addRate(0, 7);
        sink.charge(buffer);
    }

    private void begin(int i) {
        buffer.begin(4 + i, 1000L + i * 100L, 99);
        buffer.setText(Field.DESCRIPTION, pool.intern("SERVICE " + i));
        buffer.setText(Field.SETTING, pool.intern("outpatient"));
        buffer.setText(Field.NOTES, pool.intern("note " + i % 7));
        buffer.setAmount(Field.GROSS, i * 100L, 2);
        String code = String.valueOf(10_000 + i % 500);
        buffer.codes().add(new Code(CodeSystem.CPT, code, code));
    }

    private void addRate(int charge, int rate) {
        int index = buffer.rates().add(buffer.record(), buffer.offset(), buffer.length());
        buffer.rates().setText(index, Field.PAYER, pool.intern("Payer " + rate));
        buffer.rates().setText(index, Field.PLAN, pool.intern("Plan"));
        buffer.rates().setText(index, Field.METHODOLOGY, pool.intern("fee schedule"));
        buffer.rates().setAmount(index, Field.DOLLAR, charge * 50L + rate, 2);
    }

    public static ReadSummary summary(long charges, long rates) {
        return summary(charges, rates, "2026-01-01");
    }

    static ReadSummary summary(long charges, long rates, String updated) {
        FileHeader header = new FileHeader("General", updated, "3.0.0", List.of("Main"), List.of("1 St"),
                Map.of("CA", "5"), List.of("1234567893"), "true", null, Map.of("financial_aid_policy", "x"));
        return new ReadSummary(null, Layout.WIDE, "3.0.0", "UTF-8", 12345, header, charges + 3, 3, 0,
                Map.of("no code", 1L), charges, charges, rates, Map.of());
    }
}
