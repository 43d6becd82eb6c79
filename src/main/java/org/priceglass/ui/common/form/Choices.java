package org.priceglass.ui.common.form;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

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
        items.stream().filter(c -> c.chosenProperty().get()).forEach(c -> values.add(c.value()));
        return values;
    }

    /** Renews the list; what was chosen and still exists stays chosen. */
    public void renew(List<Choice<T>> newItems) {
        Set<T> before = chosen();
        newItems.stream().filter(c -> before.contains(c.value())).forEach(c -> c.chosenProperty().set(true));
        items.setAll(newItems);
    }

    /** Chooses exactly these. */
    public void choose(Collection<T> values) {
        items.forEach(c -> c.chosenProperty().set(values.contains(c.value())));
    }

    /** {@code All hospitals}, the one chosen, or {@code 3 hospitals}. */
    public String summary(String pluralNoun) {
        List<Choice<T>> picked = items.stream().filter(c -> c.chosenProperty().get()).toList();
        return switch (picked.size()) {
            case 0 -> "All " + pluralNoun;
            case 1 -> picked.getFirst().label();
            default -> picked.size() + " " + pluralNoun;
        };
    }
}
