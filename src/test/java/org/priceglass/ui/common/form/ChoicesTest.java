package org.priceglass.ui.common.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.priceglass.ask.Near;

class ChoicesTest {
    private final Choices<Long> choices = new Choices<>();

    @Test
    void noneChosenMeansAll() {
        choices.renew(list("A", "B"));

        assertThat(choices.chosen()).isEmpty();
        assertThat(choices.summary("hospitals")).isEqualTo("All hospitals");
    }

    @Test
    void choiceSurvivesARenewalOfTheList() {
        choices.renew(list("A", "B"));
        choices.choose(List.of(1L));
        choices.renew(list("Z", "B", "C"));

        assertThat(choices.chosen()).containsExactly(1L);
        assertThat(choices.summary("hospitals")).isEqualTo("B");
    }

    @Test
    void severalAreCounted() {
        choices.renew(list("A", "B", "C"));
        choices.choose(List.of(0L, 2L));

        assertThat(choices.summary("hospitals")).isEqualTo("2 hospitals");
    }

    @Test
    void whatIsChosenStaysWhereTheNewListHasItNot() {
        choices.renew(list("A", "B"));
        choices.choose(List.of(1L));
        choices.renewKeepingChosen(list("A"));

        assertThat(choices.chosen()).containsExactly(1L);
        assertThat(choices.items()).extracting(Choice::label).containsExactly("A", "B");
    }

    @Test
    void groupChosenAsAWholeIsCalledByItsName() {
        choices.renew(List.of(new Choice<>(1L, "PPO", "Aetna"), new Choice<>(2L, "HMO", "Aetna"),
                new Choice<>(3L, "PPO", "Cigna")));
        choices.choose(List.of(1L));
        assertThat(choices.summary("payers")).isEqualTo("Aetna PPO");

        choices.choose(List.of(1L, 2L));
        assertThat(choices.summary("payers")).isEqualTo("Aetna");

        choices.choose(List.of(1L, 3L));
        assertThat(choices.summary("payers")).isEqualTo("2 payers");
    }

    @Test
    void placeIsKnownOnlyWithAWholeZip() {
        PlaceInput place = new PlaceInput();
        assertThat(place.isIncomplete()).isFalse();

        place.zipProperty().set("802");
        assertThat(place.isIncomplete()).isTrue();
        assertThat(place.near()).isNull();

        place.zipProperty().set(" 80202 ");
        assertThat(place.near()).isEqualTo(new Near("80202", 50));
    }

    private static List<Choice<Long>> list(String... labels) {
        return IntStream.range(0, labels.length).mapToObj(i -> new Choice<>((long) i, labels[i])).toList();
    }
}
