package org.priceglass.ui.quality;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.FoundRow;
import org.priceglass.ask.FoundRows;
import org.priceglass.ask.ListFindings;
import org.priceglass.quality.CheckResult;
import org.priceglass.quality.Finding;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.nav.Navigator;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.table.PagedRows;
import org.priceglass.ui.common.task.BackgroundTask;
import org.priceglass.ui.common.task.TaskControl;
import org.priceglass.ui.common.task.TaskRunner;

/** The rows that a check found something in: the first ones at once, all of them when they are asked for. */
public final class FoundViewModel {
    /** A longer list is exported. */
    private static final int MOST_LISTED = 1_000_000;

    private final TaskRunner tasks;
    private final ListFindings findings;
    private final Navigator navigator;
    private final FoundPages pages;
    private final PagedRows<FoundLine> rows;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable BackgroundTask> listing = new ReadOnlyObjectWrapper<>();
    private int version;
    private @Nullable CheckResult check;
    private @Nullable FoundRows all;

    public FoundViewModel(TaskRunner tasks, ListFindings findings, Navigator navigator) {
        this.tasks = tasks;
        this.findings = findings;
        this.navigator = navigator;
        this.pages = new FoundPages(tasks);
        this.rows = new PagedRows<>(pages);
    }

    /** In the order of the file. */
    public PagedRows<FoundLine> rows() {
        return rows;
    }

    /** How many of how many are listed. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether there are more than those listed. */
    public ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /** The search for all rows, while it runs. */
    public ReadOnlyObjectProperty<@Nullable BackgroundTask> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /** Shows the first rows of a check; null for none. */
    public void show(int ofVersion, @Nullable CheckResult newCheck) {
        if (version == ofVersion && Objects.equals(check, newCheck)) {
            return;
        }
        cancel();
        forget();
        version = ofVersion;
        check = newCheck;
        List<Finding> kept = newCheck == null ? List.of() : newCheck.samples();
        rows.list(pages.begin((from, most) -> findings.rows(part(kept, from, most)), kept.size()));
        more.set(newCheck != null && newCheck.isCut());
        message.set(newCheck == null
                ? ""
                : newCheck.isCut() ? "the first " + Counts.format(kept.size()) : Counts.of(kept.size(), "row"));
    }

    /** Looks for all rows of the check in the background, and lists them. */
    public void listAll() {
        CheckResult asked = check;
        if (asked == null || !more.get() || listing.get() != null) {
            return;
        }
        int ofVersion = version;
        BackgroundTask task = tasks
                .prepare("Rows of " + asked.info().id(), control -> ask(ofVersion, asked.info().id(), control))
                .listed(found -> Counts.of(found.count(), "row")).onDone(found -> take(found, ofVersion, asked))
                .onEnd(() -> listing.set(null)).start();
        if (!task.state().isOver()) {
            listing.set(task);
        }
    }

    /** Stops the search for all rows. */
    public void cancel() {
        BackgroundTask running = listing.get();
        if (running != null) {
            running.cancel();
        }
    }

    /** The bytes that a line stands in; of the price set as a whole there are none. */
    public void open(FoundLine line) {
        FoundRow row = line.row();
        CheckResult of = check;
        if (row != null && of != null && line.hasSource()) {
            Finding finding = row.finding();
            navigator.go(new Place.Source(finding.charge(), finding.rate() == Finding.NO_RATE ? null : finding.rate(),
                    CheckField.of(of.info().id()), of.info().title() + ": " + line.words()));
        }
    }

    /** All rows of the check, listed or not, for a file. */
    public Iterable<FoundLine> everyRow() {
        CheckResult asked = check;
        return asked == null ? List.of() : new EveryFound(findings, version, asked);
    }

    /** The id of the check whose rows are shown; empty where there is none. */
    public String checkId() {
        return check == null ? "" : check.info().id();
    }

    private FoundRows ask(int ofVersion, String id, TaskControl control) throws IOException {
        return findings.ask(ofVersion, id, (done, total) -> {
            control.checkCancelled();
            control.report("Charges", done, total, Counts::format);
        });
    }

    private void take(FoundRows found, int ofVersion, CheckResult asked) {
        if (ofVersion != version || !asked.equals(check)) {
            close(found);
            return;
        }
        all = found;
        int listed = (int) Math.min(found.count(), MOST_LISTED);
        rows.list(pages.begin(found::page, listed));
        more.set(false);
        message.set(listed == found.count()
                ? Counts.of(listed, "row")
                : "the first " + Counts.format(listed) + " of " + Counts.of(found.count(), "row")
                        + "; export writes all");
    }

    private void forget() {
        FoundRows before = all;
        if (before != null) {
            all = null;
            close(before);
        }
    }

    private void close(FoundRows list) {
        tasks.prepare("Forget rows", control -> {
            list.close();
            return true;
        }).start();
    }

    private static List<Finding> part(List<Finding> kept, long from, int most) {
        return kept.subList((int) Math.min(from, kept.size()), (int) Math.min(from + most, kept.size()));
    }
}
