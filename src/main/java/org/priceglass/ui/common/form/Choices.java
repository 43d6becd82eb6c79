package org.priceglass.ui.common.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.priceglass.ui.common.format.Counts;

/**
 * A list to choose several from; none chosen means all. Choices stay when the list is renewed.
 *
 * @param <T>
 *            what is chosen
 */
public final class Choices<T> {
    private final ObservableList<Choice<T>> items = FXCollections
            .observableArrayList(choice -> new Observable[]{choice.chosenProperty()});

    public ObservableList<Choice<T>> items() {
        return items;
    }

    public Set<T> chosen() {
        Set<T> values = new LinkedHashSet<>();
        picked().forEach(c -> values.add(c.value()));
        return values;
    }

    /** Renews the list; what was chosen and still exists stays chosen. */
    public void renew(List<Choice<T>> newItems) {
        Set<T> before = chosen();
        newItems.stream().filter(c -> before.contains(c.value())).forEach(c -> c.chosenProperty().set(true));
        if (!isSame(newItems)) {
            items.setAll(newItems);
        }
    }

    /** Renews the list; what was chosen stays chosen and, where the new list has it not, stays listed at the end. */
    public void renewKeepingChosen(List<Choice<T>> newItems) {
        List<Choice<T>> all = new ArrayList<>(newItems);
        picked().stream().filter(c -> newItems.stream().noneMatch(n -> n.value().equals(c.value()))).forEach(all::add);
        renew(all);
    }

    /** Chooses exactly these. */
    public void choose(Collection<T> values) {
        items.forEach(c -> c.chosenProperty().set(values.contains(c.value())));
    }

    /** {@code All hospitals}, the one chosen, the one group that is chosen as a whole, or {@code 3 hospitals}. */
    public String summary(String pluralNoun) {
        List<Choice<T>> picked = picked();
        if (picked.isEmpty()) {
            return "All " + pluralNoun;
        }
        if (picked.size() == 1) {
            return picked.getFirst().fullLabel();
        }
        String group = picked.getFirst().group();
        boolean wholeGroup = group != null && items.stream().allMatch(c -> c.isChosen() == group.equals(c.group()));
        return wholeGroup ? Objects.requireNonNull(group) : Counts.format(picked.size()) + " " + pluralNoun;
    }

    private List<Choice<T>> picked() {
        return items.stream().filter(Choice::isChosen).toList();
    }

    private boolean isSame(List<Choice<T>> newItems) {
        return items.size() == newItems.size()
                && IntStream.range(0, items.size()).allMatch(i -> items.get(i).isSameAs(newItems.get(i)));
    }
}
