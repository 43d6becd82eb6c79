package org.priceglass.ui.jobs.live;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.priceglass.job.JobCleanup;
import org.priceglass.job.JobFilter;
import org.priceglass.job.JobOrder;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobState;
import org.priceglass.job.Jobs;
import org.priceglass.job.NewJob;
import org.priceglass.settings.Settings;
import org.priceglass.ui.common.dialog.Dialogs;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.notice.Notice;
import org.priceglass.ui.common.notice.Notices;
import org.priceglass.ui.common.task.TaskControl;
import org.priceglass.ui.common.task.TaskRunner;
import org.priceglass.ui.common.task.Work;

/** What the user does with jobs and queues, in the background. Asks first only where something would be lost. */
public final class JobCommands {
    private static final int AT_ONCE = 100;

    private final Jobs jobs;
    private final Settings settings;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Notices notices;

    public JobCommands(Jobs jobs, Settings settings, TaskRunner tasks, Dialogs dialogs, Notices notices) {
        this.jobs = jobs;
        this.settings = settings;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /** Queues failed and cancelled ones among these again. */
    public void retry(Collection<Long> ids) {
        retry("Retry " + Counts.of(ids.size(), "job"), control -> retryAll(List.copyOf(ids), control));
    }

    /** Queues all failed jobs among the wanted ones again, the oldest first. */
    public void retryFailed(JobFilter wanted) {
        Set<JobState> failed = EnumSet.of(JobState.FAILED);
        JobFilter filter = new JobFilter(wanted.queues(), failed, wanted.failures(), wanted.text());
        retry("Retry failed jobs",
                control -> retryAll(jobs.ids(filter, new JobOrder(JobOrder.Column.ID, false), Integer.MAX_VALUE),
                        control));
    }

    /** Cancels those among these that are open; asks first where they are several. */
    public void cancel(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        if (all.size() > 1 && !dialogs.confirm("Cancel " + Counts.of(all.size(), "job") + "?",
                "Those that run stop within a second. They can be retried, but begin again.", "Cancel jobs")) {
            return;
        }
        tasks.prepare("Cancel " + Counts.of(all.size(), "job"), control -> inParts(all, control, this::cancelSome))
                .listed(done -> Counts.of(done, "job") + " cancelled").onDone(done -> {
                    if (done == 0) {
                        notices.post(Notice.Kind.WARNING, "Nothing to cancel",
                                "Only jobs that are queued, waiting or running can be cancelled.");
                    }
                }).start();
    }

    /** Pauses a queue, then tells. */
    public void pause(JobQueue queue, Runnable then) {
        tasks.prepare("Pause " + queue.label(), control -> {
            jobs.pause(queue);
            return queue;
        }).onDone(done -> then.run()).start();
    }

    /** Lets a queue go on, then tells. */
    public void resume(JobQueue queue, Runnable then) {
        tasks.prepare("Resume " + queue.label(), control -> {
            jobs.resume(queue);
            return queue;
        }).onDone(done -> then.run()).start();
    }

    /** Queues the job that removes old finished jobs, after asking. */
    public void cleanUp() {
        if (dialogs.confirm("Remove old finished jobs?",
                "Jobs go with their logs: succeeded ones after " + days(JobState.SUCCEEDED)
                        + " days, cancelled ones after " + days(JobState.CANCELLED) + ", failed ones after "
                        + days(JobState.FAILED) + ". Statistics stay. The settings change the days.",
                "Remove old jobs")) {
            tasks.prepare("Queue the clean-up", control -> jobs.submit(JobCleanup.job().withPriority(NewJob.ASKED)))
                    .onDone(id -> notices.post(Notice.Kind.DONE, "Clean-up queued",
                            "Job " + id + " tells how many jobs it removed."))
                    .start();
        }
    }

    private long days(JobState state) {
        Duration kept = settings.get(JobCleanup.kept(state));
        return kept.toDays();
    }

    private void retry(String title, Work<Integer> work) {
        tasks.prepare(title, work).listed(done -> Counts.of(done, "job") + " queued again").onDone(done -> {
            if (done == 0) {
                notices.post(Notice.Kind.WARNING, "Nothing to retry",
                        "Only jobs that failed or were cancelled, and are not queued again already, can be retried.");
            } else if (done > 1) {
                notices.post(Notice.Kind.DONE, "Queued again", Counts.of(done, "job"));
            }
        }).start();
    }

    private int retryAll(List<Long> ids, TaskControl control) {
        return inParts(ids, control, jobs::retry);
    }

    private int cancelSome(List<Long> ids) {
        return (int) ids.stream().filter(jobs::cancel).count();
    }

    /** In parts, so that it can be watched and stopped. */
    private static int inParts(List<Long> ids, TaskControl control, ToIntFunction<List<Long>> act) {
        int done = 0;
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            control.checkCancelled();
            done += act.applyAsInt(ids.subList(i, Math.min(ids.size(), i + AT_ONCE)));
            control.report(Counts.format(i) + " of " + Counts.format(ids.size()), 0, 0);
        }
        return done;
    }
}
