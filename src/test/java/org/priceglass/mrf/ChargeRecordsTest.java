package org.priceglass.mrf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.priceglass.model.Amount;
import org.priceglass.model.Charge;
import org.priceglass.model.Drug;
import org.priceglass.model.Field;
import org.priceglass.model.Flag;
import org.priceglass.model.FlagRule;
import org.priceglass.model.Position;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

class ChargeRecordsTest {
    private final TextPool texts = new TextPool();
    private final ChargeBuffer buffer = new ChargeBuffer(texts);

    @Test
    void anEmptyBufferHasNothingButItsPlace() {
        buffer.begin(4, 1530, 212);
        assertThat(ChargeRecords.toCharge(buffer)).isEqualTo(new Charge(new Position(4, 1530, 212), null, null, null,
                List.of(), null, null, List.of(), null, null, null, null, null, null, List.of(), Map.of(), List.of()));
    }

    @Test
    void everyFieldOfARateIsThere() {
        buffer.begin(4, 0, 10);
        int rate = buffer.rates().add(5, 11, 12);
        int column = 1;
        for (Field field : List.of(Field.PAYER, Field.PLAN, Field.METHODOLOGY, Field.ALGORITHM, Field.COUNT,
                Field.PAYER_NOTES)) {
            buffer.rates().setText(rate, field, texts.intern("text " + column++));
        }
        for (RateAmount kind : RateAmount.values()) {
            buffer.rates().setAmount(rate, kind.field(), 100L * column++, 2);
        }
        Rate made = ChargeRecords.toCharge(buffer).rates().getFirst();
        assertThat(made.position()).isEqualTo(new Position(5, 11, 12));
        assertThat(
                List.of(String.valueOf(made.payer()), String.valueOf(made.plan()), String.valueOf(made.methodology()),
                        String.valueOf(made.algorithm()), String.valueOf(made.count()), String.valueOf(made.notes())))
                .containsExactly("text 1", "text 2", "text 3", "text 4", "text 5", "text 6");
        assertThat(made.amounts().values()).extracting(Amount::toString).containsExactly("7.00", "8.00", "9.00",
                "10.00", "11.00", "12.00");
    }

    @Test
    void drugModifiersPathAndContinuationAreThere() {
        buffer.begin(7, 0, 10);
        buffer.setPath("/standard_charge_information/7/standard_charges/1");
        buffer.setText(Field.MODIFIERS, texts.intern("26|tc"));
        buffer.setText(Field.DRUG_UNIT, texts.intern("0.5"));
        buffer.continueFrom(3);
        Charge charge = ChargeRecords.toCharge(buffer);
        assertThat(charge.path()).isEqualTo("/standard_charge_information/7/standard_charges/1");
        assertThat(charge.modifiers()).containsExactly("26", "TC");
        assertThat(charge.drug()).isEqualTo(new Drug("0.5", null));
        assertThat(charge.continues()).isEqualTo(3L);
    }

    @Test
    void flagsBelongToTheirRate() {
        buffer.begin(4, 0, 10);
        buffer.rates().add(4, 0, 10);
        buffer.rates().add(5, 11, 10);
        buffer.extras().addFlag(1, Field.DOLLAR, FlagRule.NOT_A_NUMBER, texts.intern("Varies"));
        buffer.extras().addFlag(Extras.OF_CHARGE, Field.GROSS, FlagRule.NOT_A_NUMBER, texts.intern("N/A"));
        Charge charge = ChargeRecords.toCharge(buffer);
        assertThat(charge.flags()).containsExactly(new Flag(Field.GROSS, FlagRule.NOT_A_NUMBER, "N/A"));
        assertThat(charge.rates()).extracting(Rate::flags).containsExactly(List.of(),
                List.of(new Flag(Field.DOLLAR, FlagRule.NOT_A_NUMBER, "Varies")));
    }

    @Test
    void recordsStayWhenTheBufferIsUsedAgain() {
        buffer.begin(4, 0, 10);
        buffer.setText(Field.DESCRIPTION, texts.intern("first"));
        buffer.rates().add(4, 0, 10);
        Charge first = ChargeRecords.toCharge(buffer);
        buffer.begin(5, 11, 10);
        assertThat(first.description()).isEqualTo("first");
        assertThat(first.rates()).hasSize(1);
        assertThat(ChargeRecords.toCharge(buffer).rates()).isEmpty();
    }
}
