package org.priceglass.ui.jobs.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.Job;
import org.priceglass.job.JobChanges;
import org.priceglass.job.JobFilter;
import org.priceglass.job.JobOrder;
import org.priceglass.job.JobState;
import org.priceglass.job.Jobs;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.table.PagedRows;
import org.priceglass.ui.common.task.TaskRunner;
import org.priceglass.ui.jobs.live.JobCommands;
import org.priceglass.ui.jobs.live.LiveJobs;

/**
 * The wanted jobs in order, live. A job that changes changes where it stands. New ones come in by themselves at the top
 * of a list that is in the order of time, and otherwise when the list is asked for anew; neither happens while the list
 * is held.
 */
public final class JobListViewModel {
    /** Jobs in the list at most. */
    public static final int MOST = 100_000;

    private static final int BEGINNING = 500;

    private final TaskRunner tasks;
    private final Jobs jobs;
    private final JobCommands commands;
    private final JobFilterModel filter = new JobFilterModel();
    private final ObjectProperty<JobOrder> order = new SimpleObjectProperty<>(JobOrder.NEWEST);
    private final BooleanProperty held = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper pending = new ReadOnlyStringWrapper("");
    private final ObservableList<Long> selection = FXCollections.observableArrayList();
    private final PagedRows<JobRow> rows;
    private final Set<Long> changed = new HashSet<>();
    private JobFilter listed = JobFilter.ALL;
    private long found;
    private boolean looking;
    private boolean stale;

    public JobListViewModel(TaskRunner tasks, Jobs jobs, LiveJobs live, JobCommands commands) {
        this.tasks = tasks;
        this.jobs = jobs;
        this.commands = commands;
        this.rows = new PagedRows<>(new JobPages(jobs, tasks));
        filter.setOnChange(this::refresh);
        order.addListener((property, before, now) -> refresh());
        live.listen(this::take);
    }

    public JobFilterModel filter() {
        return filter;
    }

    /** The order that the list is asked for in. */
    public ObjectProperty<JobOrder> orderProperty() {
        return order;
    }

    PagedRows<JobRow> rows() {
        return rows;
    }

    /** Whether somebody has the list under the hand: then nothing in it moves. */
    public BooleanProperty heldProperty() {
        return held;
    }

    /** Whether there was an answer yet. */
    public ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** How many jobs there are and are found. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** What waits to be shown, in words; empty where nothing does. */
    public ReadOnlyStringProperty pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    /** The ids of the selected jobs. */
    public ObservableList<Long> selection() {
        return selection;
    }

    /** Asks for the list anew; the first time for its beginning before the rest, so that there is something to see. */
    public void refresh() {
        list(answered.get() ? MOST : BEGINNING);
    }

    private void list(int most) {
        JobFilter wanted = filter.filter();
        JobOrder by = order.get();
        tasks.prepare("List jobs", control -> {
            List<Long> ids = jobs.ids(wanted, by, most);
            return new Answer(wanted, ids, ids.size() < most ? ids.size() : jobs.count(wanted));
        }).latestOf(this).onDone(answer -> {
            show(answer);
            if (most < MOST && answer.ids().size() == most) {
                list(MOST);
            }
        }).start();
    }

    /** A second has passed: a list that is no longer true and not held is asked for anew. */
    public void tick() {
        if (stale && !held.get()) {
            refresh();
        }
    }

    public void retrySelected() {
        commands.retry(List.copyOf(selection));
    }

    public void cancelSelected() {
        commands.cancel(List.copyOf(selection));
    }

    /** Retries whatever failed among the jobs that the filter wants. */
    public void retryFailed() {
        commands.retryFailed(filter.filter());
    }

    public void cleanUp() {
        commands.cleanUp();
    }

    /** All rows of the list, read in pages while they are asked for; for an export. */
    Iterable<JobRow> everyRow() {
        return new EveryJob(jobs, List.copyOf(rows.ids()));
    }

    private void show(Answer answer) {
        stale = false;
        pending.set("");
        listed = answer.filter();
        found = answer.found();
        answered.set(true);
        rows.list(answer.ids().stream().mapToLong(Long::longValue).toArray());
        describe();
        changed.addAll(rows.keepSeen());
        look();
    }

    private void describe() {
        long all = jobs.counts().total();
        String running = Counts.format(jobs.counts().of(JobState.RUNNING)) + " running";
        String shown = found > rows.size() ? "; the first " + Counts.format(rows.size()) + " are listed" : "";
        message.set(listed.equals(JobFilter.ALL)
                ? Counts.of(Math.max(all, found), "job") + ", " + running + shown
                : Counts.format(found) + " of " + Counts.of(all, "job") + ", " + running + shown);
    }

    private void take(JobChanges changes) {
        changed.addAll(changes.changed());
        changed.addAll(changes.progress().keySet());
        if (changes.many()) {
            outdated("The list has changed");
            changed.addAll(rows.keepSeen());
        }
        look();
    }

    /** One look at a time, so that no older answer comes after a newer one. */
    private void look() {
        if (looking || changed.isEmpty() || !answered.get()) {
            return;
        }
        looking = true;
        Set<Long> now = Set.copyOf(changed);
        changed.clear();
        Set<Long> unlisted = rows.unlisted(now);
        Set<Long> wanted = rows.seen(now);
        wanted.addAll(unlisted);
        tasks.prepare("Look at changed jobs", control -> jobs.jobs(wanted)).onDone(all -> place(all, unlisted))
                .onEnd(() -> {
                    looking = false;
                    look();
                }).start();
    }

    private void place(List<Job> now, Set<Long> unlisted) {
        rows.show(now.stream().filter(job -> !unlisted.contains(job.id())).map(job -> new JobRow(job.id(), job))
                .toList());
        TreeSet<Long> newcomers = new TreeSet<>();
        boolean left = false;
        for (Job job : now) {
            if (unlisted.contains(job.id()) && listed.wants(job)) {
                newcomers.add(job.id());
            }
            left |= !unlisted.contains(job.id()) && !listed.wants(job);
        }
        if (!newcomers.isEmpty() && isOnTop(newcomers.first()) && !held.get()) {
            found += newcomers.size();
            rows.putFirst(newcomers.descendingSet(), MOST);
        } else if (!newcomers.isEmpty() || left) {
            outdated(newcomers.isEmpty() ? "The list has changed" : "New jobs");
        }
        describe();
    }

    private boolean isOnTop(long id) {
        return order.get().equals(JobOrder.NEWEST) && (rows.isEmpty() || rows.idAt(0) < id);
    }

    private void outdated(String why) {
        stale = true;
        if (held.get()) {
            pending.set(why);
        }
    }

    private record Answer(JobFilter filter, List<Long> ids, long found) {
    }

    /** The only selected job; null where none or several are. */
    public @Nullable Long onlySelected() {
        return selection.size() == 1 ? selection.getFirst() : null;
    }
}
