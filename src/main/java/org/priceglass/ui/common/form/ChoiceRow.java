package org.priceglass.ui.common.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of choices: one choice, or the heading of a group, which stands for the choices of it that are
 * listed.
 *
 * @param heading
 *            null where the line is one choice
 */
record ChoiceRow<T>(@Nullable String heading, List<Choice<T>> choices) {
    /** The lines for the choices that hold all words, each group under its heading. */
    static <T> List<ChoiceRow<T>> of(List<Choice<T>> items, String words) {
        List<ChoiceRow<T>> rows = new ArrayList<>();
        List<Choice<T>> listed = items.stream().filter(choice -> choice.matches(words)).toList();
        String open = null;
        for (Choice<T> choice : listed) {
            String group = choice.group();
            if (group != null && !group.equals(open)) {
                rows.add(new ChoiceRow<>(group, listed.stream().filter(c -> group.equals(c.group())).toList()));
            }
            open = group;
            rows.add(new ChoiceRow<>(null, List.of(choice)));
        }
        return rows;
    }

    boolean isHeading() {
        return heading != null;
    }

    /** Whether it stands under a heading. */
    boolean isIndented() {
        return heading == null && choices.getFirst().group() != null;
    }

    String label() {
        return Objects.requireNonNullElse(heading, choices.getFirst().label());
    }

    boolean isChosen() {
        return choices.stream().allMatch(Choice::isChosen);
    }

    /** Whether some are chosen and some are not. */
    boolean isPartlyChosen() {
        return !isChosen() && choices.stream().anyMatch(Choice::isChosen);
    }

    /** Chooses all; none where all are chosen. */
    void toggle() {
        boolean all = !isChosen();
        choices.forEach(choice -> choice.chosenProperty().set(all));
    }
}
