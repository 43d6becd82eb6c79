package org.priceglass.mrf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.code.CodeNormalizer;
import org.priceglass.code.NormalizedCode;
import org.priceglass.model.Field;
import org.priceglass.model.FlagRule;

/**
 * The one place where a published cell becomes a value of the charge being read, for CSV and JSON alike. A value that
 * is not what it should be is flagged with its published text; where a reading of it is certain, the value is set too.
 *
 * <p>
 * {@code rate} is the index of a rate of the buffer, or {@link Extras#OF_CHARGE}; the field must belong to it. One
 * instance serves one file and one thread.
 */
public final class CellValues {
    /** Nine nines, the least that stand for "not available". */
    private static final long NINE_NINES = 999_999_999;

    private static final FlagRule[] RULES = FlagRule.values();

    private static final List<Field> RATE_TEXTS = List.of(Field.PAYER, Field.PLAN, Field.ALGORITHM, Field.COUNT,
            Field.PAYER_NOTES);

    private final ChargeBuffer buffer;
    private final TextPool texts;
    private final AmountParser plain = new AmountParser();
    private final AmountText formatted = new AmountText();
    private final CodeCache codes;
    private final WordIds settings;
    private final WordIds billingClasses;
    private final WordIds methodologies;
    private final WordIds drugTypes;
    private final long[] counts = new long[RULES.length];

    public CellValues(ChargeBuffer buffer) {
        this.buffer = buffer;
        this.texts = buffer.texts();
        this.codes = new CodeCache(texts);
        this.settings = new WordIds(Vocabulary.of(Field.SETTING), texts);
        this.billingClasses = new WordIds(Vocabulary.of(Field.BILLING_CLASS), texts);
        this.methodologies = new WordIds(Vocabulary.of(Field.METHODOLOGY), texts);
        this.drugTypes = new WordIds(Vocabulary.of(Field.DRUG_TYPE), texts);
    }

    /**
     * Sets an amount from a trimmed cell that is not empty. A number below zero and a row of nines are set and flagged.
     */
    public void amount(int rate, Field field, byte[] bytes, int from, int to) {
        if (plain.parse(bytes, from, to)) {
            long unscaled = plain.unscaled();
            int scale = plain.scale();
            set(rate, field, unscaled, scale);
            if (isUnusual(unscaled)) {
                flagUnusual(rate, field, unscaled, scale, bytes, from, to);
            }
            return;
        }
        FlagRule rule = formatted.read(bytes, from, to, field == Field.PERCENTAGE);
        flag(rate, field, rule, texts.intern(bytes, from, to));
        if (rule == FlagRule.FORMATTED_NUMBER) {
            set(rate, field, formatted.unscaled(), formatted.scale());
            flagUnusual(rate, field, formatted.unscaled(), formatted.scale(), bytes, from, to);
        }
    }

    /** Whether a plain decimal that is an amount has to be flagged. */
    public static boolean isUnusual(long unscaled) {
        return unscaled < 0 || unscaled >= NINE_NINES;
    }

    /** Sets a text that stays as published. */
    public void text(int rate, Field field, int textId) {
        set(rate, field, textId);
        if (texts.isWindows1252(textId)) {
            flag(rate, field, FlagRule.WINDOWS_1252, textId);
        }
    }

    /** Sets what a rate's plain texts and usual amounts are: those of a rate of another buffer, texts as published. */
    public void plain(int rate, RateBuffer source, int from) {
        RateBuffer rates = buffer.rates();
        rates.copyValues(rate, source, from);
        word(rate, Field.METHODOLOGY, source.text(from, Field.METHODOLOGY));
        if (texts.sawWindows1252()) {
            for (Field field : RATE_TEXTS) {
                flagEncoding(rate, field, source.text(from, field));
            }
        }
    }

    /**
     * Sets a field whose words the data dictionary lists (setting, billing class, methodology, drug type): the
     * dictionary's word where the published one is it or certainly means it, else as published.
     */
    public void word(int rate, Field field, int textId) {
        if (textId == TextPool.NONE) {
            return;
        }
        int entry = words(field).find(textId);
        set(rate, field, WordIds.id(entry));
        FlagRule rule = WordIds.rule(entry);
        if (rule != null) {
            flag(rate, field, rule, textId);
            flagEncoding(rate, field, textId);
        }
    }

    /** Adds a code to the charge. Either id may be {@link TextPool#NONE}. */
    public void code(int typeId, int textId) {
        if (textId == TextPool.NONE) {
            if (typeId != TextPool.NONE) {
                flag(Extras.OF_CHARGE, Field.CODES, FlagRule.CODE_MISSING, typeId);
            }
            return;
        }
        NormalizedCode code = codes.get(typeId, textId);
        buffer.codes().add(code.code());
        flagCode(code.typeRule(), typeId == TextPool.NONE ? textId : typeId);
        flagCode(code.codeRule(), textId);
        flagEncoding(Extras.OF_CHARGE, Field.CODES, textId);
    }

    /** Keeps the value of a column that no data dictionary knows. */
    public void other(int rate, int nameId, int valueId) {
        buffer.extras().addOther(rate, nameId, valueId);
        flagEncoding(rate, rate == Extras.OF_CHARGE ? Field.OTHER : Field.PAYER_OTHER, valueId);
    }

    /**
     * Whether a trimmed cell that is not empty is what a field of a closed form holds: an amount's a number (formatted
     * or not), a word's one of its list or a certain synonym; of {@link Field#CODES} their type.
     */
    public boolean fits(Field field, byte[] bytes, int from, int to) {
        return switch (field) {
            case SETTING, BILLING_CLASS, METHODOLOGY, DRUG_TYPE ->
                WordIds.rule(words(field).find(texts.intern(bytes, from, to))) != FlagRule.UNKNOWN_WORD;
            case CODES -> CodeNormalizer.isType(texts.text(texts.intern(bytes, from, to)));
            default -> plain.parse(bytes, from, to)
                    || formatted.read(bytes, from, to, field == Field.PERCENTAGE) != FlagRule.NOT_A_NUMBER;
        };
    }

    /** Flags a value for a reason that only the reader sees, such as a payer's faulty header. */
    public void flag(int rate, Field field, FlagRule rule, int publishedId) {
        buffer.extras().addFlag(rate, field, rule, publishedId);
        counts[rule.ordinal()]++;
    }

    /** How many values each rule has flagged in the file so far; rules that flagged none are left out. */
    public Map<FlagRule, Long> flagCounts() {
        Map<FlagRule, Long> found = new EnumMap<>(FlagRule.class);
        for (FlagRule rule : RULES) {
            if (counts[rule.ordinal()] > 0) {
                found.put(rule, counts[rule.ordinal()]);
            }
        }
        return found;
    }

    private WordIds words(Field field) {
        return switch (field) {
            case SETTING -> settings;
            case BILLING_CLASS -> billingClasses;
            case METHODOLOGY -> methodologies;
            case DRUG_TYPE -> drugTypes;
            default -> throw new IllegalArgumentException(field + " has no list of words");
        };
    }

    private void flagUnusual(int rate, Field field, long unscaled, int scale, byte[] bytes, int from, int to) {
        if (unscaled < 0) {
            flag(rate, field, FlagRule.NEGATIVE, texts.intern(bytes, from, to));
        }
        if (isAllNines(Math.abs(unscaled), scale)) {
            flag(rate, field, FlagRule.PLACEHOLDER, texts.intern(bytes, from, to));
        }
    }

    /** Nine nines or more before the point, nothing but zeros or nothing but nines behind it. */
    private static boolean isAllNines(long unscaled, int scale) {
        long power = 1;
        for (int i = 0; i < scale; i++) {
            power *= 10;
        }
        long whole = unscaled / power;
        long fraction = unscaled % power;
        if (whole < NINE_NINES || (fraction != 0 && fraction != power - 1)) {
            return false;
        }
        while (whole % 10 == 9) {
            whole /= 10;
        }
        return whole == 0;
    }

    private void flagCode(@Nullable FlagRule rule, int publishedId) {
        if (rule != null) {
            flag(Extras.OF_CHARGE, Field.CODES, rule, publishedId);
        }
    }

    private void flagEncoding(int rate, Field field, int textId) {
        if (texts.isWindows1252(textId)) {
            flag(rate, field, FlagRule.WINDOWS_1252, textId);
        }
    }

    private void set(int rate, Field field, long unscaled, int scale) {
        if (rate == Extras.OF_CHARGE) {
            buffer.setAmount(field, unscaled, scale);
        } else {
            buffer.rates().setAmount(rate, field, unscaled, scale);
        }
    }

    private void set(int rate, Field field, int textId) {
        if (rate == Extras.OF_CHARGE) {
            buffer.setText(field, textId);
        } else {
            buffer.rates().setText(rate, field, textId);
        }
    }
}
