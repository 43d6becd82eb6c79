package org.priceglass.workspace.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.model.Amount;
import org.priceglass.model.Field;
import org.priceglass.model.Flag;
import org.priceglass.model.Position;
import org.priceglass.model.RateAmount;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.mrf.Extras;
import org.priceglass.mrf.RateBuffer;
import org.priceglass.mrf.TextPool;

class PackedChargeTest {
    private static final List<Field> RATE_TEXTS = List.of(Field.METHODOLOGY, Field.ALGORITHM, Field.COUNT,
            Field.PAYER_NOTES);
    private static final List<Field> CHARGE_TEXTS = List.of(Field.MODIFIERS, Field.BILLING_CLASS, Field.DRUG_UNIT,
            Field.DRUG_TYPE, Field.NOTES);
    private static final List<Field> CHARGE_AMOUNTS = List.of(Field.GROSS, Field.CASH, Field.MIN, Field.MAX);

    private final TextPool pool = new TextPool();
    private final ChargeBuffer charge = new ChargeBuffer(pool);
    private final Map<Integer, String> table = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Phrases phrases = number -> Objects.requireNonNull(table.get(number));
    private final RatesWriter rates = new RatesWriter(pool, this::number);
    private final DetailWriter detail = new DetailWriter(pool, this::number);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 9, 20, 65, 333})
    void everyValueOfRatesComesBack(int count) {
        for (int seed = 0; seed < 60; seed++) {
            int[] payerPlans = new RandomCharges(seed * 1000L + count, pool).fill(charge, count);
            assertRates(PackedRates.of(rates.pack(charge, payerPlans)), payerPlans);
        }
    }

    @Test
    void tenThousandRatesComeBack() {
        for (int seed = 0; seed < 4; seed++) {
            int[] payerPlans = new RandomCharges(seed, pool).fill(charge, ChargeBuffer.MAX_RATES);
            assertRates(PackedRates.of(rates.pack(charge, payerPlans)), payerPlans);
        }
    }

    @Test
    void everyValueOfTheDetailComesBack() {
        for (int seed = 0; seed < 500; seed++) {
            new RandomCharges(seed, pool).fill(charge, 3);
            long continues = seed % 3 == 0 ? seed : ChargeBuffer.NO_CONTINUATION;
            assertDetail(PackedDetail.of(detail.pack(charge, continues)), continues);
        }
    }

    @Test
    void aDescriptionTooLongForItsColumnIsInTheDetail() {
        charge.begin(4, 0, 10);
        String whole = "x".repeat(DetailWriter.MAX_COLUMN_TEXT + 1);
        charge.setText(Field.DESCRIPTION, pool.intern(whole));
        charge.setText(Field.SETTING, pool.intern("inpatient"));
        PackedDetail packed = PackedDetail.of(detail.pack(charge, ChargeBuffer.NO_CONTINUATION));
        assertThat(packed.text(Field.DESCRIPTION, phrases)).isEqualTo(whole);
        assertThat(packed.text(Field.SETTING, phrases)).isNull();
    }

    @Test
    void storedBytesComeBackAsTheyAre() {
        int[] payerPlans = new RandomCharges(5, pool).fill(charge, 20);
        byte[] packed = rates.pack(charge, payerPlans);
        assertThat(PackedRates.of(packed).toBytes()).isEqualTo(packed);
    }

    @Test
    void aWideRowOfTwentyPlainDollarsTakesLessThanFourBytesARate() {
        charge.begin(4, 1000, 900);
        int[] payerPlans = new int[20];
        for (int i = 0; i < 20; i++) {
            int rate = charge.rates().add(4, 1000, 900);
            charge.rates().setAmount(rate, Field.DOLLAR, 10_000 + i * 1234L % 9000, 2);
            charge.rates().setText(rate, Field.METHODOLOGY, pool.intern(i % 3 == 0 ? "case rate" : "fee schedule"));
            payerPlans[i] = i + 1;
        }
        assertThat(rates.pack(charge, payerPlans)).hasSizeLessThan(20 * 4);
    }

    @Test
    void aNewerFormIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> PackedRates.of(new byte[]{99, 0, 0})).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("form 99").hasMessageContaining("newer");
    }

    private void assertRates(PackedRates packed, int[] payerPlans) {
        RateBuffer expected = charge.rates();
        assertThat(packed.size()).isEqualTo(expected.size());
        Position ofCharge = new Position(charge.record(), charge.offset(), charge.length());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(packed.payerPlan(i)).isEqualTo(payerPlans[i]);
            assertThat(packed.position(i, ofCharge))
                    .isEqualTo(new Position(expected.record(i), expected.offset(i), expected.length(i)));
            for (Field field : RATE_TEXTS) {
                assertThat(packed.text(i, field, phrases)).isEqualTo(pool.textOrNull(expected.text(i, field)));
            }
            Map<RateAmount, Amount> amounts = new HashMap<>();
            for (RateAmount kind : RateAmount.values()) {
                byte scale = expected.scale(i, kind.field());
                if (scale != RateBuffer.ABSENT) {
                    amounts.put(kind, new Amount(expected.unscaled(i, kind.field()), scale));
                }
                assertThat(packed.amount(i, kind)).isEqualTo(amounts.get(kind));
                assertThat(packed.has(i, kind)).isEqualTo(amounts.containsKey(kind));
            }
            assertThat(packed.amounts(i)).isEqualTo(amounts);
        }
        for (int rate = 0; rate < Math.min(expected.size(), 100); rate++) {
            assertThat(packed.other(rate, phrases)).isEqualTo(other(rate));
            assertThat(packed.flags(rate, phrases)).isEqualTo(flags(rate));
        }
    }

    private void assertDetail(PackedDetail packed, long continues) {
        assertThat(packed.position()).isEqualTo(new Position(charge.record(), charge.offset(), charge.length()));
        assertThat(packed.path()).isEqualTo(charge.path());
        assertThat(packed.codes()).isEqualTo(charge.codes());
        assertThat(packed.continues()).isEqualTo(continues == ChargeBuffer.NO_CONTINUATION ? null : continues);
        for (Field field : CHARGE_TEXTS) {
            assertThat(packed.text(field, phrases)).isEqualTo(pool.textOrNull(charge.text(field)));
        }
        for (Field field : CHARGE_AMOUNTS) {
            byte scale = charge.scale(field);
            assertThat(packed.amount(field))
                    .isEqualTo(scale == RateBuffer.ABSENT ? null : new Amount(charge.unscaled(field), scale));
        }
        assertThat(packed.other(phrases)).isEqualTo(other(Extras.OF_CHARGE));
        assertThat(packed.flags(phrases)).isEqualTo(flags(Extras.OF_CHARGE));
    }

    private Map<String, String> other(int rate) {
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < charge.extras().others(); i++) {
            if (charge.extras().otherRate(i) == rate) {
                found.put(pool.text(charge.extras().otherName(i)), pool.text(charge.extras().otherValue(i)));
            }
        }
        return found;
    }

    private List<Flag> flags(int rate) {
        Extras extras = charge.extras();
        return IntStream.range(0, extras.flags()).filter(i -> extras.flagRate(i) == rate)
                .mapToObj(i -> new Flag(extras.flagField(i), extras.flagRule(i), pool.text(extras.flagText(i))))
                .toList();
    }

    /** Known words by their number, every third text written out, the rest in the table. */
    private int number(int textId) {
        int known = KnownPhrases.number(pool.text(textId));
        if (known != 0) {
            return known;
        }
        if (textId % 3 == 0) {
            return PhraseNumbers.WRITE_OUT;
        }
        return numbers.computeIfAbsent(textId, id -> {
            int number = KnownPhrases.FIRST_OWN + numbers.size();
            table.put(number, pool.text(id));
            return number;
        });
    }
}
