package org.priceglass.ui.compare;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.priceglass.ask.FindServices;
import org.priceglass.ask.ServiceHit;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.task.TaskRunner;

/** Finds services while the user types a code or words. */
public final class ServiceSearch {
    private static final int LIMIT = 200;

    private final TaskRunner tasks;
    private final FindServices services;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<ServiceHit> hits = FXCollections.observableArrayList();
    private final ObservableList<ServiceHit> hitsView = FXCollections.unmodifiableObservableList(hits);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper nothingFound = new ReadOnlyBooleanWrapper();

    public ServiceSearch(TaskRunner tasks, FindServices services) {
        this.tasks = tasks;
        this.services = services;
        words.addListener((property, before, now) -> refresh());
    }

    public StringProperty wordsProperty() {
        return words;
    }

    /** The most widely published first. */
    public ObservableList<ServiceHit> hits() {
        return hitsView;
    }

    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether there was an answer, and it was that there is nothing. */
    public ReadOnlyBooleanProperty nothingFoundProperty() {
        return nothingFound.getReadOnlyProperty();
    }

    public boolean isActive() {
        return !words.get().isBlank();
    }

    /** Asks again, for example after an import. */
    public void refresh() {
        String asked = words.get().strip();
        if (asked.isEmpty()) {
            hits.clear();
            nothingFound.set(false);
            message.set("");
            return;
        }
        tasks.prepare("Find services", control -> services.ask(asked, LIMIT)).latestOf(this)
                .onDone(found -> take(asked, found)).onRefused(message::set).start();
    }

    private void take(String asked, List<ServiceHit> found) {
        hits.setAll(found);
        nothingFound.set(found.isEmpty());
        if (found.isEmpty()) {
            message.set("No hospital in this workspace publishes “" + asked + "”.");
        } else if (found.size() == LIMIT) {
            message.set("The " + LIMIT + " most widely published; more words narrow the list.");
        } else {
            message.set(Counts.of(found.size(), "service"));
        }
    }
}
