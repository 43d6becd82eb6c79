package org.priceglass.ui.files.verdict;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.BrokenRule;
import org.priceglass.ask.BrokenRule.Sample;
import org.priceglass.ask.ShowFinding;
import org.priceglass.export.findings.FindingFormat;
import org.priceglass.ui.common.nav.Navigator;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.task.TaskRunner;

/** The rules that a file breaks, the one selected, and where it is broken. */
public final class VerdictViewModel {
    private final TaskRunner tasks;
    private final ShowFinding showFinding;
    private final FindingExport export;
    private final Navigator navigator;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ALL);
    private final ObservableList<BrokenRule> rules = FXCollections.observableArrayList();
    private final ObservableList<BrokenRule> rulesView = FXCollections.unmodifiableObservableList(rules);
    private final ObjectProperty<@Nullable BrokenRule> rule = new SimpleObjectProperty<>();
    private final ObservableList<FoundSample> samples = FXCollections.observableArrayList();
    private final ObservableList<FoundSample> samplesView = FXCollections.unmodifiableObservableList(samples);
    private final ReadOnlyStringWrapper sampleMessage = new ReadOnlyStringWrapper("");

    public VerdictViewModel(TaskRunner tasks, ShowFinding showFinding, FindingExport export, Navigator navigator,
            ZoneId zone) {
        this.tasks = tasks;
        this.showFinding = showFinding;
        this.export = export;
        this.navigator = navigator;
        this.zone = zone;
        part.addListener((property, before, now) -> list());
        rule.addListener((property, before, now) -> listSamples());
    }

    /** What was checked, null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** Whose rules are listed. */
    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /** The rules that are broken: errors, alerts, notes. */
    public ObservableList<BrokenRule> rules() {
        return rulesView;
    }

    /** The selected one, null for none. */
    public ObjectProperty<@Nullable BrokenRule> ruleProperty() {
        return rule;
    }

    /** The first findings of the selected rule. */
    public ObservableList<FoundSample> samples() {
        return samplesView;
    }

    /** How many findings there are beyond the samples, or why their values cannot be read. */
    public ReadOnlyStringProperty sampleMessageProperty() {
        return sampleMessage.getReadOnlyProperty();
    }

    /** Shows another verdict; the rule that was selected stays so where it is still broken. */
    public void show(@Nullable Subject checked) {
        if (!Objects.equals(checked, subject.get())) {
            subject.set(checked);
            list();
        }
    }

    String headline() {
        Subject now = subject.get();
        return now == null ? "" : VerdictWords.headline(now.conformance());
    }

    String detail() {
        Subject now = subject.get();
        return now == null ? "" : VerdictWords.detail(now.conformance(), zone);
    }

    String label(Part which) {
        Subject now = subject.get();
        return now == null ? which.label() : VerdictWords.part(which, now.conformance());
    }

    /** Opens the bytes of a finding. */
    public void open(FoundSample found) {
        Subject now = subject.get();
        BrokenRule broken = rule.get();
        if (now != null && broken != null) {
            navigator.go(new Place.Found(now.file(), found.sample(), broken.rule().id() + " at " + found.place()));
        }
    }

    public void export(FindingFormat format) {
        Subject now = subject.get();
        if (now != null) {
            export.export(now, format);
        }
    }

    private void list() {
        Subject now = subject.get();
        BrokenRule before = rule.get();
        rules.setAll(now == null
                ? List.of()
                : now.conformance().rules().stream().filter(broken -> part.get().holds(broken)).toList());
        rule.set(null);
        rule.set(rules.stream().filter(broken -> before != null && broken.rule().id().equals(before.rule().id()))
                .findFirst().orElse(rules.isEmpty() ? null : rules.getFirst()));
    }

    private void listSamples() {
        Subject now = subject.get();
        BrokenRule broken = rule.get();
        samples.setAll(
                broken == null ? List.of() : broken.samples().stream().map(s -> new FoundSample(s, null)).toList());
        sampleMessage.set(broken == null ? "" : VerdictWords.more(broken));
        if (now != null && broken != null) {
            List<Sample> wanted = broken.samples();
            tasks.prepare("Read what stands at the findings",
                    control -> showFinding.values(now.file(), wanted, (done, total) -> control.checkCancelled()))
                    .latestOf(this).onDone(values -> fill(wanted, values))
                    .onFailed(failure -> sampleMessage.set(String.valueOf(failure.getMessage()))).start();
        }
    }

    private void fill(List<Sample> wanted, Map<String, String> values) {
        samples.setAll(wanted.stream().map(sample -> new FoundSample(sample, values.get(sample.path()))).toList());
    }
}
