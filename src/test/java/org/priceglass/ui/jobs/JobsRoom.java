package org.priceglass.ui.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.priceglass.job.JobCleanup;
import org.priceglass.job.JobHandler;
import org.priceglass.job.JobParts;
import org.priceglass.job.JobQueue;
import org.priceglass.job.JobRunner;
import org.priceglass.job.Jobs;
import org.priceglass.job.Machine;
import org.priceglass.job.ManualTicker;
import org.priceglass.job.NewJob;
import org.priceglass.job.StepClock;
import org.priceglass.job.alert.Alerts;
import org.priceglass.job.metric.JobStatistics;
import org.priceglass.job.schedule.Schedules;
import org.priceglass.pipeline.ScanOrder;
import org.priceglass.pipeline.stage.ScanJob;
import org.priceglass.settings.Settings;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.common.dialog.NoDialogs;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.jobs.live.JobCommands;
import org.priceglass.ui.jobs.live.LiveJobs;
import org.priceglass.workspace.Repositories;
import org.priceglass.workspace.Workspace;

/** The pipeline of a real workspace for the parts of the screen; its clock and ticker stand still until moved. */
public final class JobsRoom implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public final StepClock clock = new StepClock();
    public final ManualTicker ticker = new ManualTicker();
    public final SameThread same = new SameThread();
    public final List<String> questions = new ArrayList<>();
    public final JobServices services;
    public boolean agrees = true;
    public final LiveJobs live;
    public final JobCommands commands;
    private final Map<String, JobHandler> handlers = new ConcurrentHashMap<>();
    private final Workspace workspace;
    private @Nullable JobRunner runner;

    public JobsRoom(Path folder) {
        try {
            workspace = Workspace.open(folder, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Settings settings = new Settings(workspace.settings());
        Alerts alerts = new Alerts(workspace.alerts(), clock);
        Machine machine = new Machine(4, 4L << 30);
        Jobs jobs = Jobs.open(new JobParts(workspace.jobs(), settings, machine, alerts, clock, new Random(1)));
        handlers.put(JobCleanup.KIND, new JobCleanup(jobs, settings, clock));
        services = new JobServices(jobs, alerts, settings, machine, new JobStatistics(workspace.metrics()),
                new Schedules(workspace.schedules(), jobs, clock), List.of(JobCleanup.job()),
                Repositories.of(workspace).quality()::currentScores, this::scan);
        live = new LiveJobs(jobs, same.tasks());
        commands = new JobCommands(jobs, settings, same.tasks(), yes(), same.notices());
    }

    /** A user who says yes, unless told otherwise. */
    public NoDialogs yes() {
        return new NoDialogs() {
            @Override
            public boolean confirm(String question, String consequence, String verb) {
                questions.add(question);
                return agrees;
            }
        };
    }

    /** The whole screen at a place. */
    public Parent screen(TextClipboard clipboard, Place place) {
        JobsScreen screen = new JobsScreen(services, same.tasks(), yes(), same.notices(), clipboard, clock,
                ZoneOffset.UTC);
        ScreenLoader.Loaded<JobsView> loaded = new ScreenLoader(Map.of(JobsView.class, screen::view))
                .load(JobsView.class);
        loaded.controller().show(place);
        return loaded.root();
    }

    private List<Long> scan(ScanOrder order) {
        return order.requests().stream().map(request -> jobs().submit(ScanJob.of(request))).toList();
    }

    public Workspace workspace() {
        return workspace;
    }

    public Jobs jobs() {
        return services.jobs();
    }

    /** Says how jobs of a kind are done; before {@link #start}. */
    public JobsRoom handle(String kind, JobHandler handler) {
        handlers.put(kind, handler);
        return this;
    }

    public long submit(JobQueue queue, String title) {
        return jobs().submit(NewJob.of(queue, "work", title, "{}"));
    }

    public void start() {
        runner = new JobRunner(jobs(), handlers, ticker);
        runner.start(EnumSet.allOf(JobQueue.class));
    }

    /** Waits until nothing runs and nothing could. */
    public void settle() throws InterruptedException {
        if (runner == null || !runner.awaitQuiet(PATIENCE)) {
            throw new AssertionError("not quiet in time");
        }
    }

    @Override
    public void close() throws IOException {
        if (runner != null) {
            runner.close();
        }
        jobs().close();
        workspace.close();
    }
}
