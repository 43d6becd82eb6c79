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
