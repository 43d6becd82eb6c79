package org.priceglass.ui.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.quality.QualityReport;
import org.priceglass.quality.ScorePart;
import org.priceglass.ui.common.format.Counts;

/** The checks of a report, of one part of the score or of all, and the one selected. */
public final class ChecksViewModel {
    private static final Comparator<CheckRow> DEAREST_OF_PART_FIRST = Comparator.comparing(CheckRow::part)
            .thenComparing(Comparator.comparingDouble(CheckRow::cost).reversed())
            .thenComparing(Comparator.comparingLong((CheckRow row) -> row.result().hits()).reversed());

    private final ObjectProperty<@Nullable ScorePart> part = new SimpleObjectProperty<>();
    private final BooleanProperty clean = new SimpleBooleanProperty();
    private final ObservableList<CheckRow> rows = FXCollections.observableArrayList();
    private final ObservableList<CheckRow> rowsView = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<@Nullable CheckRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper explanation = new ReadOnlyStringWrapper("");
    private @Nullable QualityReport report;

    public ChecksViewModel() {
        part.addListener((property, before, now) -> list());
        clean.addListener((property, before, now) -> list());
    }

    /** The part whose checks are listed; null for all parts. */
    public ObjectProperty<@Nullable ScorePart> partProperty() {
        return part;
    }

    /** Whether checks that found nothing are listed. */
    public BooleanProperty cleanProperty() {
        return clean;
    }

    /** By part; in a part the one that costs most first. */
    public ObservableList<CheckRow> rows() {
        return rowsView;
    }

    public ObjectProperty<@Nullable CheckRow> selectedProperty() {
        return selected;
    }

    /** How many checks found something. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** How the score, or the points of the part, came about. */
    public ReadOnlyStringProperty explanationProperty() {
        return explanation.getReadOnlyProperty();
    }

    @Nullable
    QualityReport report() {
        return report;
    }

    /** Lists the checks of another report; null for none. */
    public void show(@Nullable QualityReport newReport) {
        report = newReport;
        list();
    }

    private void list() {
        QualityReport from = report;
        if (from == null) {
            rows.clear();
            selected.set(null);
            message.set("");
            explanation.set("");
            return;
        }
        List<CheckRow> ofPart = from.results().stream().map(result -> new CheckRow(result, from.cost(result)))
                .filter(row -> part.get() == null || row.part() == part.get()).sorted(DEAREST_OF_PART_FIRST).toList();
        CheckRow before = selected.get();
        rows.setAll(ofPart.stream().filter(row -> clean.get() || row.isHit()).toList());
        message.set(Counts.format(ofPart.stream().filter(CheckRow::isHit).count()) + " of "
                + Counts.of(ofPart.size(), "check") + " found something");
        explanation.set(explain(from));
        selected.set(rows.stream().filter(row -> before != null && row.info().id().equals(before.info().id()))
                .findFirst().orElse(rows.isEmpty() ? null : rows.getFirst()));
    }

    private String explain(QualityReport from) {
        ScorePart chosen = part.get();
        return from.parts().stream().filter(score -> Objects.equals(score.part(), chosen)).findFirst()
                .map(score -> QualityWords.ofPart(from, score)).orElseGet(() -> QualityWords.ofScore(from));
    }
}
