package org.priceglass.ui.jobs;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.util.Duration;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.nav.Screen;
import org.priceglass.ui.jobs.detail.JobDetailView;
import org.priceglass.ui.jobs.live.JobsPart;
import org.priceglass.ui.jobs.live.LiveJobs;
import org.priceglass.ui.jobs.table.JobListView;

/** The parts of the screen behind tabs, each loaded when it is first looked at. They live while they are in view. */
public final class JobsView implements Screen {
    private final ScreenLoader loader;
    private final LiveJobs live;
    private final JobsModels models;
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
        jobsTab.setContent(list.root());
        parts.put(jobsTab, list.controller());
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
            tabs.getSelectionModel().select(jobsTab);
            jump(job);
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

    private JobsPart part() {
        return parts.getOrDefault(tabs.getSelectionModel().getSelectedItem(), list.controller());
    }
}
