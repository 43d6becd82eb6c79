package org.priceglass.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dpriceglass.kills=50} kills more often. */
class KilledJobsTest {
    private static final int KILLS = Integer.getInteger("priceglass.kills", 3);

    private static final JobFilter DONE = JobFilter.of(JobQueue.PARSE, JobState.SUCCEEDED);

    @TempDir
    private Path folder;

    @Test
    void aKilledProcessLosesNoFinishedJobAndNeitherLosesNorDoublesAChain() throws Exception {
        Random random = new Random(34);
        long seen = 0;
        for (int i = 0; i < KILLS; i++) {
            seen = Math.max(seen, runAndKill(1 + random.nextInt(400)));
            try (JobRoom room = new JobRoom(folder)) {
                assertChain(room.workspace.jobs(), seen);
            }
        }
    }

    /** Returns the number of the last link that began, as far as it is known. */
    private long runAndKill(int links) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process child = new ProcessBuilder(java.toString(), "-Xmx128m", "-cp", System.getProperty("java.class.path"),
                EndlessChain.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String last = null;
        try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < links; i++) {
                String line = output.readLine();
                assertThat(line).as("the child goes on").isNotNull();
                last = line;
            }
            child.destroyForcibly();
            for (String line = readRest(output); line != null; line = readRest(output)) {
                last = line;
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        return Long.parseLong(String.valueOf(last));
    }

    @Nullable
    private static String readRest(BufferedReader output) {
        try {
            String line = output.readLine();
            return line != null && line.matches("\\d+") ? line : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static void assertChain(JobStore store, long lastBegun) {
        List<JobTicket> open = store.open();
        assertThat(open).as("the chain goes on at one place").hasSize(1);
        long last = open.getFirst().id();
        assertThat(last).as("what began had a finished one before it").isGreaterThanOrEqualTo(lastBegun);
        assertThat(store.ids(DONE, new JobOrder(JobOrder.Column.ID, false), Integer.MAX_VALUE))
                .as("all before it are done").containsExactlyElementsOf(LongStream.range(1, last).boxed().toList());
    }
}
