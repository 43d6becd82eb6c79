package org.priceglass.ui.jobs.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.priceglass.job.JobQueue;
import org.priceglass.job.alert.Alert;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.job.alert.Alerts;
import org.priceglass.ui.jobs.JobsRoom;

class AlertsViewModelTest {
    private JobsRoom room;
    private Alerts alerts;
    private AlertsViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new JobsRoom(folder);
        alerts = room.services.alerts();
        model = new AlertsViewModel(room.same.tasks(), alerts);
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    @Test
    void alertsComeUpByThemselvesTheNewestFirst() {
        alerts.raise(AlertRule.BACKLOG, "download", "more than 20,000 jobs wait");
        alerts.raise(AlertRule.STORAGE, "workspace", "the disk is nearly full");

        assertThat(model.rows()).extracting(Alert::rule).containsExactly(AlertRule.STORAGE, AlertRule.BACKLOG);
        assertThat(model.unseenProperty().get()).isEqualTo(2);
    }

    @Test
    void acknowledgedAlertsStayButAreCountedNoMore() {
        alerts.raise(AlertRule.BACKLOG, "download", "more than 20,000 jobs wait");
        model.acknowledge(model.rows());

        assertThat(model.rows()).singleElement()
                .satisfies(alert -> assertThat(AlertWords.state(alert)).isEqualTo("acknowledged"));
        assertThat(model.unseenProperty().get()).isZero();
    }

    @Test
    void resolvedAlertsAreListedOnDemandOnly() {
        alerts.raise(AlertRule.BACKLOG, "download", "more than 20,000 jobs wait");
        alerts.resolve(AlertRule.BACKLOG, "download");
        assertThat(model.rows()).isEmpty();
        assertThat(model.unseenProperty().get()).isZero();

        model.pastProperty().set(true);
        assertThat(model.rows()).singleElement().extracting(AlertWords::state).isEqualTo("resolved");
    }

    @Test
    void alertLeadsToItsQueueOrItsJob() {
        alerts.raise(AlertRule.FAILURE_RATE, "download", "many jobs fail");
        alerts.raise(AlertRule.STALLED, "job 12", "job 12 stands still");
        alerts.raise(AlertRule.STORAGE, "workspace", "the disk is nearly full");
        List<Alert> rows = model.rows();

        assertThat(AlertWords.queue(rows.get(2))).contains(JobQueue.DOWNLOAD);
        assertThat(AlertWords.job(rows.get(1))).hasValue(12);
        assertThat(AlertWords.hasJobs(rows.get(0))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(AlertRule.class)
    void everyRuleSaysWhatToDo(AlertRule rule) {
        assertThat(AlertWords.advice(rule)).endsWith(".").hasSizeBetween(30, 140);
        assertThat(AlertWords.rule(rule)).doesNotContain("-").matches("[A-Z].*");
    }
}
