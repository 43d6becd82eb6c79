package org.priceglass.ui.jobs;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.util.Duration;
import org.priceglass.job.JobState;
import org.priceglass.job.alert.Alert;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.nav.Screen;
import org.priceglass.ui.jobs.alert.AlertWords;
import org.priceglass.ui.jobs.alert.AlertsView;
import org.priceglass.ui.jobs.chart.JobChartsView;
import org.priceglass.ui.jobs.detail.JobDetailView;
import org.priceglass.ui.jobs.live.JobsPart;
import org.priceglass.ui.jobs.live.LiveJobs;
import org.priceglass.ui.jobs.scan.ScanView;
import org.priceglass.ui.jobs.schedule.SchedulesView;
import org.priceglass.ui.jobs.setting.PipelineSettingsView;
import org.priceglass.ui.jobs.table.JobListView;

/** The parts of the screen behind tabs, each loaded when it is first looked at. They live while they are in view. */
public final class JobsView implements Screen {
    private final ScreenLoader loader;
    private final LiveJobs live;
    private final JobsModels models;
    private final Map<Tab, Supplier<ScreenLoader.Loaded<? extends JobsPart>>> kinds = new HashMap<>();
    private final Map<Tab, JobsPart> parts = new HashMap<>();
    private final Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), event -> part().tick()));
    private final ScreenLoader.Loaded<JobListView> list;

    @FXML
    private Parent root;
    @FXML
    private Label message;
    @FXML
    private TabPane tabs;
    @FXML
    private Tab jobsTab;
    @FXML
    private Tab alertsTab;
    @FXML
    private Tab chartsTab;
    @FXML
    private Tab scanTab;
    @FXML
    private Tab schedulesTab;
    @FXML
    private Tab settingsTab;

    /**
     * Makes the controller.
     *
     * @param loader
     *            of the parts
     */
    public JobsView(ScreenLoader loader, LiveJobs live, JobsModels models) {
        this.loader = loader;
        this.live = live;
        this.models = models;
        this.list = loader.load(JobListView.class);
    }

    @FXML
    void initialize() {
        message.textProperty().bind(models.list().messageProperty());
        ScreenLoader.Loaded<JobDetailView> detail = loader.load(JobDetailView.class);
        list.controller().setDetail(detail.root());
        detail.controller().setOnJump(this::jump);
        kinds.put(jobsTab, () -> list);
        kinds.put(alertsTab, this::alerts);
        kinds.put(chartsTab, () -> loader.load(JobChartsView.class));
        kinds.put(scanTab, this::scan);
        kinds.put(schedulesTab, this::schedules);
        kinds.put(settingsTab, () -> loader.load(PipelineSettingsView.class));
        alertsTab.textProperty().bind(Bindings.createStringBinding(this::alertTitle, models.alerts().unseenProperty()));
        models.list().selection()
                .addListener((ListChangeListener<Long>) change -> models.detail().show(models.list().onlySelected()));
        tabs.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> part().refresh());
        seconds.setCycleCount(Animation.INDEFINITE);
        root.sceneProperty().addListener((property, before, now) -> live(now != null));
    }

    @Override
    public void show(Place place) {
        part().refresh();
        if (place instanceof Place.Jobs(Long job) && job != null) {
            look(job);
        } else if (place instanceof Place.Scan) {
            tabs.getSelectionModel().select(scanTab);
            JobsPart scan = part();
            // before its first pulse the pane has no room for the tab's content, so that nothing in it takes the caret
            root.applyCss();
            root.layout();
            scan.find();
        }
    }

    @Override
    public void refresh() {
        part().refresh();
        models.detail().refresh();
    }

    @Override
    public void find() {
        part().find();
    }

    @Override
    public void export() {
        part().export();
    }

    private void live(boolean on) {
        live.watch(on);
        if (on) {
            seconds.play();
        } else {
            seconds.stop();
        }
    }

    private void jump(long job) {
        models.detail().show(job);
        list.controller().reveal(job);
    }

    private ScreenLoader.Loaded<AlertsView> alerts() {
        ScreenLoader.Loaded<AlertsView> alerts = loader.load(AlertsView.class);
        alerts.controller().setOnLook(this::look);
        alerts.controller().setOnRules(() -> tabs.getSelectionModel().select(settingsTab));
        return alerts;
    }

    private ScreenLoader.Loaded<ScanView> scan() {
        ScreenLoader.Loaded<ScanView> scan = loader.load(ScanView.class);
        scan.controller().setOnJob(this::look);
        return scan;
    }

    private ScreenLoader.Loaded<SchedulesView> schedules() {
        ScreenLoader.Loaded<SchedulesView> schedules = loader.load(SchedulesView.class);
        schedules.controller().setOnJob(this::look);
        return schedules;
    }

    private void look(long job) {
        models.list().filter().clear();
        tabs.getSelectionModel().select(jobsTab);
        jump(job);
    }

    private String alertTitle() {
        int unseen = models.alerts().unseenProperty().get();
        return unseen == 0 ? "Alerts" : "Alerts (" + unseen + ")";
    }

    private void look(Alert alert) {
        AlertWords.queue(alert).ifPresent(queue -> {
            models.list().filter().choose(EnumSet.of(queue),
                    alert.rule() == AlertRule.FAILURE_RATE ? EnumSet.of(JobState.FAILED) : Set.of());
            tabs.getSelectionModel().select(jobsTab);
        });
        AlertWords.job(alert).ifPresent(this::look);
    }

    private JobsPart part() {
        return parts.computeIfAbsent(tabs.getSelectionModel().getSelectedItem(), this::load);
    }

    private JobsPart load(Tab tab) {
        ScreenLoader.Loaded<? extends JobsPart> part = kinds.getOrDefault(tab, () -> list).get();
        tab.setContent(part.root());
        return part.controller();
    }
}
