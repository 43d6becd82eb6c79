package org.priceglass.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.workspace.jooq.Tables;

class DatabaseCloseTest {
    private static final int ROUNDS = 25;
    private static final int THREADS = 4;

    @TempDir
    private Path folder;

    /** H2 opens a database again for whoever asks, also while its file is being sealed. */
    @Test
    void whoeverAsksWhileItIsClosedDoesNotOpenItAgain() throws Exception {
        WorkspaceFolder workspace = WorkspaceFolder.of(folder);
        for (int round = 0; round < ROUNDS; round++) {
            Database database = Database.openToWrite(workspace);
            List<Exception> ends = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
                CountDownLatch asked = new CountDownLatch(THREADS);
                for (int i = 0; i < THREADS; i++) {
                    threads.execute(() -> {
                        Exception end = askUntilClosed(database, asked);
                        synchronized (ends) {
                            ends.add(end);
                        }
                    });
                }
                asked.await();
                database.close();
            }
            assertThat(ends).as("round " + round).hasSize(THREADS);
            assertThat(Files.exists(workspace.seal())).isTrue();
        }
        Database.openToWrite(workspace).close();
    }

    private static Exception askUntilClosed(Database database, CountDownLatch asked) {
        while (true) {
            try {
                database.sql().fetchCount(Tables.SETTING);
                asked.countDown();
            } catch (RuntimeException e) {
                return e;
            }
        }
    }
}
