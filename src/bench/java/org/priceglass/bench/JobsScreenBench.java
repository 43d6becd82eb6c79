package org.priceglass.bench;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.TableRow;
import javafx.stage.Stage;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.jobs.JobsRoom;

/**
 * How long a user waits for the Jobs screen over 100,000 jobs: from the key until its first rows are drawn, all that it
 * asks included. The first time it is loaded and dressed; the others it is made anew in the same program.
 */
final class JobsScreenBench {
    private final BenchFiles files;

    JobsScreenBench(BenchFiles files) {
        this.files = files;
    }

    void run(int runs) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path folder = JobListBench.prepared(files);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        try (JobsRoom room = new JobsRoom(folder)) {
            for (int i = 0; i < runs; i++) {
                CompletableFuture<Double> shown = new CompletableFuture<>();
                Platform.runLater(() -> open(room, shown));
                System.out.printf("Jobs screen over %,d jobs shown in %.0f ms%n", room.jobs().counts().total(),
                        shown.get());
            }
        }
        Platform.exit();
    }

    private static void open(JobsRoom room, CompletableFuture<Double> shown) {
        long began = System.nanoTime();
        Parent screen = room.screen(text -> {
        }, new Place.Jobs(null));
        Stage stage = new Stage();
        FxStage.show(stage, screen);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                // rows that are drawn now were laid out in the pulse before
                if (screen.lookupAll(".table-row-cell").stream()
                        .anyMatch(row -> row instanceof TableRow<?> filled && filled.getItem() != null)) {
                    stop();
                    shown.complete((System.nanoTime() - began) / 1e6);
                    stage.close();
                }
            }
        }.start();
    }
}
