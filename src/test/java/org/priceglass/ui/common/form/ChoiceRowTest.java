package org.priceglass.ui.common.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceRowTest {
    private final List<Choice<Integer>> items = List.of(new Choice<>(1, "PPO", "Aetna"),
            new Choice<>(2, "HMO", "Aetna"), new Choice<>(3, "HMO", "Cigna"), new Choice<>(4, "Other"));

    @Test
    void groupsStandUnderTheirHeadings() {
        assertThat(ChoiceRow.of(items, "")).extracting(ChoiceRow::label).containsExactly("Aetna", "PPO", "HMO", "Cigna",
                "HMO", "Other");
        assertThat(ChoiceRow.of(items, "")).extracting(ChoiceRow::isIndented).containsExactly(false, true, true, false,
                true, false);
    }

    @Test
    void allWordsMustStandInGroupAndLabelTogether() {
        assertThat(ChoiceRow.of(items, " hmo  AET")).extracting(ChoiceRow::label).containsExactly("Aetna", "HMO");
        assertThat(ChoiceRow.of(items, "hmo")).extracting(ChoiceRow::label).containsExactly("Aetna", "HMO", "Cigna",
                "HMO");
        assertThat(ChoiceRow.of(items, "ppo cigna")).isEmpty();
    }

    @Test
    void headingChoosesWhatIsListedUnderIt() {
        ChoiceRow.of(items, "hmo").getFirst().toggle();
        assertThat(items).filteredOn(Choice::isChosen).extracting(Choice::value).containsExactly(2);

        ChoiceRow<Integer> aetna = ChoiceRow.of(items, "").getFirst();
        assertThat(aetna.isPartlyChosen()).isTrue();
        aetna.toggle();
        assertThat(aetna.isChosen()).isTrue();
        aetna.toggle();
        assertThat(items).noneMatch(Choice::isChosen);
    }
}
