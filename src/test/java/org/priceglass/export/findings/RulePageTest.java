package org.priceglass.export.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.priceglass.conformance.Rule;
import org.priceglass.conformance.check.RuleCatalog;

/** The page of all rules. */
class RulePageTest {
    private static final List<Rule> RULES = RuleCatalog.rules().all();

    @Test
    void everyRuleStandsOnThePageOnce() {
        String page = new RulePage(RULES).html();
        String markdown = new RulePage(RULES).markdown();

        assertThat(RULES).allSatisfy(rule -> {
            assertThat(page).containsOnlyOnce("id=\"" + rule.id() + "\"");
            assertThat(markdown).containsOnlyOnce("### " + rule.id() + "\n").contains("45 CFR " + rule.paragraph(),
                    rule.message(), rule.fix());
        });
    }

    @Test
    void aRuleSaysWhereItHolds() {
        assertThat(new RulePage(RULES).markdown())
                .contains("AllowedValuesError, CSV, dictionaries 2.2.0, 3.0.0, 45 CFR 180.50(b)(2)(iii)");
    }
}
