package org.priceglass.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.priceglass.model.Amount;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.Field;
import org.priceglass.model.FileHeader;
import org.priceglass.model.FlagRule;
import org.priceglass.model.RateAmount;

/** Each rule about one charge: an item that breaks it and no other, and one that just does not. */
class ChecksTest {
    /** Every single item lacks most of the 70 services, and no check of patterns speaks of one item. */
    private static final Set<String> ALWAYS = Set.of("without-shoppable-service");
    private static final PriceSetFacts FACTS = new PriceSetFacts(
            LocalDate.of(2026, 6, 1), null, LocalDate.of(2026, 6, 1), new FileHeader("Alder Vale Hospital",
                    "2026-06-01", "3.0.0", List.of(), List.of(), Map.of(), List.of(), "true", null, Map.of()),
            List.of(), List.of());

    static Stream<Arguments> breaking() {
        return Stream.of(
                arguments("code-form", rated().flag(Field.CODES, FlagRule.CODE_FORM),
                        rated().flag(Field.CODES, FlagRule.SYNONYM)),
                arguments("code-type-unknown", rated().flag(Field.CODES, FlagRule.UNKNOWN_CODE_TYPE), rated()),
                arguments("code-wrong-system", rated().code(CodeSystem.HCPCS, "99213"),
                        rated().code(CodeSystem.HCPCS, "J1885")),
                arguments("code-wrong-system", rated().code(CodeSystem.CPT, "J1885"),
                        rated().code(CodeSystem.CPT, "0075T")),
                arguments("revenue-code-form", rated().code(CodeSystem.RC, "45"), rated().code(CodeSystem.RC, "0450")),
                arguments("ndc-form", rated().code(CodeSystem.NDC, "0338012504"),
                        rated().code(CodeSystem.NDC, "00338012504")),
                arguments("per-diem-as-case-rate", Item.good().contract("PPO", "case rate", "100 per day"),
                        Item.good().contract("PPO", "per diem", "100 per day")),
                arguments("without-payer-name", Item.good().contract(null, "fee schedule", "x"),
                        Item.good().contract("PPO", "fee schedule", "x")),
                arguments("zero-price", rated().cash("0.00"), rated().cash("0.011")),
                arguments("zero-price", rated().cash("-5"), rated().cash("5")),
                arguments("one-cent-price", rated().cash("0.01"), rated().cash("0.02")),
                arguments("placeholder-price", rated().flag(Field.GROSS, FlagRule.PLACEHOLDER), rated()),
                arguments("price-equals-code", rated().gross("99213"), rated().gross("99213.01")),
                arguments("cash-above-gross", rated().cash("200.01"), rated().cash("200.00")),
                arguments("negotiated-above-gross", rated().rate(RateAmount.DOLLAR, "200.01"),
                        rated().rate(RateAmount.DOLLAR, "200")),
                arguments("multiplier-as-dollar", rated().rate(RateAmount.DOLLAR, "0.58"),
                        rated().rate(RateAmount.DOLLAR, "1.00")),
                arguments("percentage-out-of-range", rated().rate(RateAmount.PERCENTAGE, "100.1"),
                        rated().rate(RateAmount.PERCENTAGE, "100")),
                arguments("percentage-as-fraction", rated().rate(RateAmount.PERCENTAGE, "0.58"),
                        rated().rate(RateAmount.PERCENTAGE, "1")),
                arguments("zero-rate", rated().rate(RateAmount.DOLLAR, "0"), rated().rate(RateAmount.DOLLAR, "1")),
                arguments("min-above-max", Item.good().rate(RateAmount.PERCENTAGE, "50").range("10", "9.99"),
                        Item.good().rate(RateAmount.PERCENTAGE, "50").range("10", "10")),
                arguments("min-not-lowest", rated().range("99.99", null), rated().range("100.00", null)),
                arguments("max-not-highest", rated().range(null, "100.01"), rated().range(null, "100.00")),
                arguments("percentiles-out-of-order", paid("10", "9", "20", "12"), paid("10", "10", "20", "12")),
                arguments("count-against-percentiles", paid("10", "11", "20", "0"),
                        paid("10", "11", "20", "1 through 10")),
                arguments("without-code", rated().code(CodeSystem.CDM, "12A"), rated()),
                arguments("without-description", rated().description(null), rated()),
                arguments("without-setting", rated().setting(null), rated()),
                arguments("without-gross", rated().gross(null), rated()),
                arguments("without-cash", rated().cash(null), rated()),
                arguments("without-negotiated", Item.good(), rated()),
                arguments("conflicting-rate", twice("100", "101"), twice("100", "100")),
                arguments("conflicting-rate", twice("100", "100.01"), twice("100", "100.00")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaking")
    void findsJustTheItemThatBreaksTheRule(String check, Item breaking, Item keeping) {
        assertThat(broken(breaking)).containsExactly(check);
        assertThat(broken(keeping)).isEmpty();
    }

    @Test
    void everyRuleAboutOneChargeIsTriedHere() {
        Set<String> tried = breaking().map(each -> (String) each.get()[0]).collect(Collectors.toSet());
        Set<String> elsewhere = Set.of("without-shoppable-service", "duplicate-charge", "conflicting-charge",
                "same-gross-everywhere", "constant-share-of-gross", "cash-equals-gross-everywhere", "duplicate-block",
                "lost-since-last");

        assertThat(new QualityAssessment(QualityRules.published(), FACTS, new LastVersion()).checks())
                .filteredOn(info -> info.part() != ScorePart.IDENTITY && info.part() != ScorePart.FRESHNESS)
                .extracting(CheckInfo::id).doesNotHaveDuplicates()
                .allMatch(id -> tried.contains(id) || elsewhere.contains(id));
    }

    @Test
    void aFindingLeadsBackToTheRate() {
        QualityAssessment assessment = new QualityAssessment(QualityRules.published(), FACTS, new LastVersion());
        assessment.add(77, rated().rate(RateAmount.DOLLAR, "0.58").charge());

        assertThat(assessment.finish().results())
                .filteredOn(result -> result.info().id().equals("multiplier-as-dollar")).singleElement()
                .satisfies(result -> {
                    assertThat(result.looked()).isEqualTo(2);
                    assertThat(result.samples()).containsExactly(new Finding(77, 1, "dollar 0.58, gross 200.00"));
                });
    }

    private static List<String> broken(Item item) {
        QualityAssessment assessment = new QualityAssessment(QualityRules.published(), FACTS, new LastVersion());
        assessment.add(0, item.charge());
        return assessment.finish().results().stream().filter(result -> result.hits() > 0)
                .map(result -> result.info().id()).filter(id -> !ALWAYS.contains(id)).toList();
    }

    private static Item rated() {
        return Item.good().rate(RateAmount.DOLLAR, "100.00");
    }

    private static Item paid(String p10, String median, String p90, String count) {
        return Item.good().rate("Payer", count, Map.of(RateAmount.P10, Amount.of(p10), RateAmount.MEDIAN,
                Amount.of(median), RateAmount.P90, Amount.of(p90)));
    }

    private static Item twice(String first, String second) {
        return Item.good().rate("Payer", null, Map.of(RateAmount.DOLLAR, Amount.of(first))).rate("Payer", null,
                Map.of(RateAmount.DOLLAR, Amount.of(second)));
    }
}
