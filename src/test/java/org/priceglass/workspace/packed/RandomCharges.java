package org.priceglass.workspace.packed;

import java.util.Random;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.Field;
import org.priceglass.model.FlagRule;
import org.priceglass.model.RateAmount;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.mrf.Extras;
import org.priceglass.mrf.TextPool;

/** Seeded charges of every legal shape: dense, sparse, odd, extreme. */
final class RandomCharges {
    private static final Field[] RATE_TEXTS = {Field.METHODOLOGY, Field.ALGORITHM, Field.COUNT, Field.PAYER_NOTES};
    private static final Field[] CHARGE_TEXTS = {Field.MODIFIERS, Field.BILLING_CLASS, Field.DRUG_UNIT, Field.DRUG_TYPE,
            Field.NOTES};
    private static final Field[] CHARGE_AMOUNTS = {Field.GROSS, Field.CASH, Field.MIN, Field.MAX};

    private final Random random;
    private final TextPool pool;

    RandomCharges(long seed, TextPool pool) {
        this.random = new Random(seed);
        this.pool = pool;
    }

    int[] fill(ChargeBuffer charge, int rates) {
        long record = number();
        long offset = number();
        charge.begin(record, offset, random.nextInt(1 << random.nextInt(1, 31)));
        charge.setPath(path(record));
        for (Field field : CHARGE_TEXTS) {
            if (random.nextInt(3) == 0) {
                charge.setText(field, text());
            }
        }
        for (Field field : CHARGE_AMOUNTS) {
            if (random.nextBoolean()) {
                charge.setAmount(field, unscaled(), scale());
            }
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            CodeSystem system = CodeSystem.values()[random.nextInt(CodeSystem.values().length)];
            String code = pool.text(text());
            charge.codes().add(new Code(system, code, random.nextBoolean() ? code : pool.text(text())));
        }
        int[] payerPlans = new int[rates];
        boolean ownRows = random.nextBoolean();
        int density = random.nextInt(1, 5);
        for (int i = 0; i < rates; i++) {
            addRate(charge, ownRows, density);
            payerPlans[i] = density == 1 ? i + 1 : random.nextInt(Integer.MAX_VALUE);
        }
        addExtras(charge, rates);
        return payerPlans;
    }

    private void addRate(ChargeBuffer charge, boolean ownRow, int density) {
        int rate = ownRow
                ? charge.rates().add(number(), number(), random.nextInt(Integer.MAX_VALUE))
                : charge.rates().add(charge.record(), charge.offset(), charge.length());
        for (Field field : RATE_TEXTS) {
            if (random.nextInt(density) == 0) {
                charge.rates().setText(rate, field, text());
            }
        }
        for (RateAmount kind : RateAmount.values()) {
            if (random.nextInt(density + kind.ordinal()) == 0) {
                charge.rates().setAmount(rate, kind.field(), unscaled(), scale());
            }
        }
    }

    private void addExtras(ChargeBuffer charge, int rates) {
        for (int i = random.nextInt(4); i > 0; i--) {
            int rate = random.nextInt(Extras.OF_CHARGE, rates);
            charge.extras().addOther(rate, pool.intern("column " + i), text());
            FlagRule rule = FlagRule.values()[random.nextInt(FlagRule.values().length)];
            Field field = Field.values()[random.nextInt(Field.values().length)];
            charge.extras().addFlag(rate, field, rule, random.nextInt(5) == 0 ? TextPool.NONE : text());
        }
    }

    private String path(long record) {
        return switch (random.nextInt(5)) {
            case 0 -> "/standard_charge_information/" + record + "/standard_charges/" + random.nextInt(100);
            case 1 -> "/modifier_information/" + record;
            case 2 -> "/standard_charge_information/" + record + "/standard_charges/007";
            case 3 -> "/standard_charge_information/" + record + "/standard_charges/99999999999";
            default -> "";
        };
    }

    private int text() {
        return switch (random.nextInt(6)) {
            case 0 -> pool.intern("fee schedule");
            case 1 -> pool.intern("1 through 10");
            case 2 -> pool.intern("caf\u00e9 \u6f22\u5b57 " + random.nextInt(50));
            case 3 -> pool.intern(new byte[]{'n', (byte) 0xe9, (byte) ('a' + random.nextInt(20))}, 0, 3);
            case 4 -> pool.intern("long ".repeat(random.nextInt(1, 200)));
            default -> pool.intern("note " + random.nextInt(1000));
        };
    }

    private long unscaled() {
        long value = number();
        return switch (random.nextInt(8)) {
            case 0 -> -value;
            case 1 -> 999_999_999_999_999_999L;
            case 2 -> -999_999_999_999_999_999L;
            case 3 -> 0;
            default -> value;
        };
    }

    private int scale() {
        return random.nextInt(3) == 0 ? random.nextInt(19) : 2;
    }

    /** Of any number of bits up to 59. */
    private long number() {
        return random.nextLong(1L << random.nextInt(1, 60));
    }
}
