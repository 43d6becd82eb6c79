package org.priceglass.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.job.JobQueue;
import org.priceglass.job.alert.AlertRule;
import org.priceglass.ui.jobs.JobsRoom;

class PipelineViewModelTest {
    private JobsRoom room;
    private PipelineViewModel pipeline;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new JobsRoom(folder);
        pipeline = new PipelineViewModel(room.same.tasks(), room.jobs(), room.services.alerts());
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void queuesAreSummedUp() {
        room.submit(JobQueue.PARSE, "Read a.csv");
        room.submit(JobQueue.VALIDATE, "Judge a.csv");
        room.jobs().pause(JobQueue.PARSE);
        pipeline.watch(true);

        assertThat(pipeline.healthProperty().get()).containsExactly("0 jobs run, 2 wait.", "Paused: parse.");
    }

    @Test
    void ofManyAlertsTheNewestAreShown() {
        pipeline.watch(true);
        for (int i = 1; i <= 5; i++) {
            room.services.alerts().raise(AlertRule.SOURCE_GONE, "https://h" + i + ".example/a.csv", "gone: file " + i);
        }

        assertThat(pipeline.warningsProperty().get()).containsExactly("Gone: file 5.", "Gone: file 4.", "Gone: file 3.",
                "2 more.");
    }

    @Test
    void anAlertThatIsResolvedGoes() {
        pipeline.watch(true);
        room.services.alerts().raise(AlertRule.BACKLOG, "parse", "600 jobs wait in parse");
        room.services.alerts().resolve(AlertRule.BACKLOG, "parse");

        assertThat(pipeline.warningsProperty().get()).isEmpty();
    }
}
