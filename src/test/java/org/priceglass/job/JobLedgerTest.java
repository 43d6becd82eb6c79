package org.priceglass.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.workspace.Workspace;

class JobLedgerTest {
    @Test
    void whatHappenedIsRecordedOnceThereIsMemoryAgain(@TempDir Path folder) throws Exception {
        StepClock clock = new StepClock();
        try (Workspace workspace = Workspace.open(folder, clock)) {
            AtomicInteger refusals = new AtomicInteger(2);
            JobStore store = withoutMemory(refusals, workspace.jobs());
            try (JobLedger ledger = JobLedger.start(store)) {
                ledger.record(List.of(new JobWrite.Added(1, null, JobRoom.download("alder.csv"), clock.instant())));

                assertThat(store.job(1)).get().extracting(job -> job.work().title()).isEqualTo("alder.csv");
                assertThat(refusals).hasValueLessThan(0);
            }
        }
    }

    /** A store that has no memory for the first records. */
    private static JobStore withoutMemory(AtomicInteger refusals, JobStore real) {
        return (JobStore) Proxy.newProxyInstance(JobStore.class.getClassLoader(), new Class<?>[]{JobStore.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("record") && refusals.getAndDecrement() > 0) {
                        throw new OutOfMemoryError("as planned");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
