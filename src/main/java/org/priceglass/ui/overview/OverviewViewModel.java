package org.priceglass.ui.overview;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.FileVersion;
import org.priceglass.ask.ListVersions;
import org.priceglass.ask.OverviewNumbers;
import org.priceglass.ask.Questions;
import org.priceglass.ask.WorkspaceOverview;
import org.priceglass.ui.common.format.ByteSizes;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.format.Durations;
import org.priceglass.ui.common.imports.ImportDesk;
import org.priceglass.ui.common.imports.ImportResult;
import org.priceglass.ui.common.task.TaskRunner;

/** What the workspace holds, in the words of the screen. */
public final class OverviewViewModel {
    private static final int OLD_AFTER_MONTHS = 12;
    private static final int LISTED = 1_000;

    private final TaskRunner tasks;
    private final WorkspaceOverview overview;
    private final ListVersions listVersions;
    private final ImportDesk imports;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable OverviewNumbers> numbers = new ReadOnlyObjectWrapper<>();
    private final ObservableList<FileVersion> versions = FXCollections.observableArrayList();
    private final ObservableList<FileVersion> versionsView = FXCollections.unmodifiableObservableList(versions);

    public OverviewViewModel(TaskRunner tasks, Questions questions, ImportDesk imports, Clock clock) {
        this.tasks = tasks;
        this.overview = questions.overview();
        this.listVersions = questions.listVersions();
        this.imports = imports;
        this.clock = clock;
    }

    /** The last answer, null before the first. */
    public ReadOnlyObjectProperty<@Nullable OverviewNumbers> numbersProperty() {
        return numbers.getReadOnlyProperty();
    }

    /** The file versions that came last, newest first. */
    public ObservableList<FileVersion> versions() {
        return versionsView;
    }

    /** What the list of versions leaves out, empty where it is whole. */
    public String versionsNote() {
        OverviewNumbers now = numbers.get();
        return now == null || now.versions() <= LISTED ? "" : "the " + Counts.format(LISTED) + " that came last";
    }

    public void refresh() {
        tasks.prepare("Count what the workspace holds", control -> new Answer(overview.ask(), listVersions.ask(LISTED)))
                .latestOf(this).onDone(this::take).start();
    }

    /** What this session's imports could not take, newest first, with the reasons. */
    public List<String> setAside() {
        return imports.recent().stream().filter(result -> result.outcome() == ImportResult.Outcome.REFUSED)
                .map(result -> result.name() + ": " + result.words()).toList();
    }

    private void take(Answer answer) {
        versions.setAll(answer.versions());
        numbers.set(answer.numbers());
    }

    private record Answer(OverviewNumbers numbers, List<FileVersion> versions) {
    }

    public void importFiles() {
        imports.chooseFiles();
    }

    public void importFolder() {
        imports.chooseFolder();
    }

    public void openSample() {
        imports.openSample();
    }

    /** Whether the answer is there and says that nothing has been imported. */
    public boolean isEmpty() {
        OverviewNumbers now = numbers.get();
        return now != null && now.versions() == 0;
    }

    /** The big numbers with what they count, in the order of the screen. */
    public List<Figure> figures() {
        OverviewNumbers now = numbers.get();
        if (now == null) {
            return List.of();
        }
        return List.of(
                new Figure("Hospitals", Counts.format(now.hospitals()),
                        Counts.format(now.withPrices()) + " with prices here"),
                new Figure("File versions", Counts.format(now.versions()), "each one content of a file"),
                new Figure("Charges", Counts.format(now.charges()), "items and services"),
                new Figure("Rates", Counts.format(now.rates()), "what payers' plans pay"),
                new Figure("Storage", ByteSizes.format(now.fileBytes() + now.databaseBytes()),
                        ByteSizes.format(now.fileBytes()) + " files, " + ByteSizes.format(now.databaseBytes())
                                + " data"));
    }

    /** How fresh the data is, one sentence each. */
    public List<String> freshness() {
        OverviewNumbers now = numbers.get();
        List<String> sentences = new ArrayList<>();
        if (now != null && now.newestImport() != null) {
            sentences.add("Last import: " + Durations.ago(Duration.between(now.newestImport(), clock.instant())) + ".");
        }
        if (now != null && now.oldestDeclaredDate() != null) {
            sentences.add(age(now.oldestDeclaredDate()));
        }
        return sentences;
    }

    private String age(LocalDate oldest) {
        long months = Period.between(oldest, LocalDate.now(clock)).toTotalMonths();
        String sentence = "The oldest file says that it was last updated on " + oldest + ".";
        return months < OLD_AFTER_MONTHS
                ? sentence
                : sentence + " That is " + Counts.of(months, "month")
                        + " ago; the rule asks for an update every 12 months.";
    }

    /** A number with its label and what it counts. */
    public record Figure(String label, String value, String note) {
    }
}
