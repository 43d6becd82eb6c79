package org.priceglass.ui.jobs.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.Job;
import org.priceglass.job.JobAttempt;
import org.priceglass.job.JobChanges;
import org.priceglass.job.Jobs;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.Fact;
import org.priceglass.ui.common.task.TaskRunner;
import org.priceglass.ui.jobs.live.JobCommands;
import org.priceglass.ui.jobs.live.LiveJobs;
import org.priceglass.ui.jobs.words.JobWords;

/** The job that is looked at, live. */
public final class JobDetailViewModel {
    private static final int MOST_CHILDREN = 1_000;

    private final TaskRunner tasks;
    private final Jobs jobs;
    private final JobCommands commands;
    private final JobLogViewModel log;
    private final JobFacts facts;
    private final TextClipboard clipboard;
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ObservableList<JobAttempt> attempts = FXCollections.observableArrayList();
    private final ObservableList<Relative> relatives = FXCollections.observableArrayList();
    private @Nullable Long wanted;

    public JobDetailViewModel(TaskRunner tasks, Jobs jobs, LiveJobs live, JobCommands commands, JobLogViewModel log,
            JobFacts facts, TextClipboard clipboard) {
        this.tasks = tasks;
        this.jobs = jobs;
        this.commands = commands;
        this.log = log;
        this.facts = facts;
        this.clipboard = clipboard;
        live.listen(this::take);
    }

    public JobLogViewModel log() {
        return log;
    }

    /** As it stands; null where none is looked at. */
    public ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** The first one first. */
    public ObservableList<JobAttempt> attempts() {
        return attempts;
    }

    /** The job that it follows from, and those that follow from it. */
    public ObservableList<Relative> relatives() {
        return relatives;
    }

    public List<Fact> factsOfWork() {
        Job now = job.get();
        return now == null ? List.of() : facts.ofWork(now);
    }

    public List<Fact> factsOfTime() {
        Job now = job.get();
        return now == null ? List.of() : facts.ofTime(now);
    }

    /** Looks at another job; null for none. */
    public void show(@Nullable Long id) {
        boolean other = !Objects.equals(wanted, id);
        wanted = id;
        if (other) {
            log.show(id);
        }
        if (id == null) {
            take(new Answer(Optional.empty(), List.of(), List.of()));
        } else {
            refresh();
        }
    }

    public void refresh() {
        Long id = wanted;
        if (id != null) {
            tasks.prepare("Read job " + id, control -> read(id)).latestOf(this).onDone(this::take).start();
        }
    }

    public void retry() {
        act(id -> commands.retry(List.of(id)));
    }

    public void cancel() {
        act(id -> commands.cancel(List.of(id)));
    }

    /** Copies title, facts and the last attempt with its stack trace and evidence. */
    public void copy() {
        Job now = job.get();
        if (now == null) {
            return;
        }
        List<Fact> all = new ArrayList<>(
                List.of(new Fact("Job", now.work().title()), new Fact("State", JobWords.state(now.state()))));
        all.addAll(factsOfWork());
        all.addAll(factsOfTime());
        String text = all.stream().map(fact -> fact.label() + ": " + fact.value()).collect(Collectors.joining("\n"));
        clipboard.put(attempts.isEmpty() ? text : text + "\n\n" + AttemptText.of(attempts.getLast()));
    }

    private void act(Consumer<Long> action) {
        if (wanted != null) {
            action.accept(wanted);
        }
    }

    private Answer read(long id) {
        Optional<Job> found = jobs.job(id);
        List<Relative> near = new ArrayList<>();
        found.map(Job::parent).flatMap(jobs::job).ifPresent(parent -> near.add(new Relative("follows from", parent)));
        List<Long> children = jobs.children(id);
        jobs.jobs(children.subList(0, Math.min(children.size(), MOST_CHILDREN)))
                .forEach(child -> near.add(new Relative("led to", child)));
        return new Answer(found, jobs.attempts(id), near);
    }

    private void take(Answer answer) {
        if (!attempts.equals(answer.attempts())) {
            attempts.setAll(answer.attempts());
        }
        if (!relatives.equals(answer.relatives())) {
            relatives.setAll(answer.relatives());
        }
        job.set(answer.job().orElse(null));
    }

    private void take(JobChanges changes) {
        Long id = wanted;
        if (id != null && (changes.many() || changes.changed().contains(id) || changes.progress().containsKey(id))) {
            refresh();
            log.refresh();
        }
    }

    private record Answer(Optional<Job> job, List<JobAttempt> attempts, List<Relative> relatives) {
    }

    /**
     * A job that another has to do with.
     *
     * @param how
     *            in words, such as {@code led to}
     */
    public record Relative(String how, Job job) {
        String title() {
            return job.work().title();
        }

        String state() {
            return JobWords.state(job.state());
        }
    }
}
