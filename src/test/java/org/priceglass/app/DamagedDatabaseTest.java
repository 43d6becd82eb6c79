package org.priceglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.cli.ExitCode;
import org.priceglass.cli.ProgramRun;

/**
 * Garbage anywhere in the database file: a question gives the right answer or says that the workspace is damaged, an
 * import says so, and the file stays as it is.
 */
class DamagedDatabaseTest {
    private static final int LARGEST_HOLE = 6000;
    /** More with {@code -Dpriceglass.damage=5000}. */
    private static final int TRIES = Integer.getInteger("priceglass.damage", 24);
    private static final List<List<String>> QUESTIONS = List.of(List.of("hospitals", "--json"),
            List.of("services", "knee"), List.of("prices", "--hospital", "1", "--json"),
            List.of("compare", "--code", "CPT:99213", "--json"), List.of("source", "4294967302/2"),
            List.of("search", "--code", "CPT:99213", "--zip", "92832", "--json"));

    @TempDir
    private Path folder;
    private Path workspace;
    private Path database;
    private Path another;
    private byte[] whole;
    private final Map<List<String>, String> answers = new HashMap<>();

    @BeforeEach
    void fillAWorkspace() throws IOException {
        workspace = folder.resolve("ws");
        database = workspace.resolve("workspace.mv.db");
        another = Path.of("sample-data", "000001002_dunmarrow-general-hospital_standardcharges.csv");
        assertThat(run("import", "sample-data/000001001_quillhaven-medical-center_standardcharges.csv").code())
                .isZero();
        whole = Files.readAllBytes(database);
        for (List<String> question : QUESTIONS) {
            ProgramRun run = run(question.toArray(String[]::new));
            assertThat(run.code()).as(run.messages()).isZero();
            answers.put(question, run.text());
        }
        assertThat(Files.readAllBytes(database)).as("asking changes nothing").isEqualTo(whole);
    }

    @Test
    void aQuestionIsAnsweredRightlyOrNotAtAll() throws IOException {
        Random random = new Random(20261101);
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            byte[] damaged = damaged(random);
            Files.write(database, damaged);
            List<String> question = QUESTIONS.get(i % QUESTIONS.size());
            ProgramRun run = run(question.toArray(String[]::new));
            codes.add(run.code());
            if (run.code() == ExitCode.WORKSPACE) {
                assertReported(run);
            } else {
                assertThat(run.code()).as(() -> "again with its stack trace: " + stackTrace(question)).isZero();
                assertThat(run.text()).as("try %d", i).isEqualTo(answers.get(question));
            }
            assertUnchanged(i, damaged);
        }
        assertThat(codes).as("both happen").contains(ExitCode.DONE, ExitCode.WORKSPACE);
    }

    @Test
    void nothingIsImportedIntoADamagedWorkspace() throws IOException {
        Random random = new Random(20261102);
        for (int i = 0; i < TRIES / 6; i++) {
            byte[] damaged = damaged(random);
            Files.write(database, damaged);
            ProgramRun run = run("import", another.toString());
            assertThat(run.code()).as("try %d: %s", i, run.messages()).isEqualTo(ExitCode.WORKSPACE);
            assertReported(run);
            assertUnchanged(i, damaged);
        }
    }

    /** After a kill there are no checksums: H2's own look at the structure is all there is. */
    @Test
    void withoutASealNoFailureIsTakenForAFaultInTheProgramAndTheFileStays() throws IOException {
        Files.delete(workspace.resolve("workspace.seal"));
        Random random = new Random(20261103);
        for (int i = 0; i < TRIES; i++) {
            byte[] damaged = damaged(random);
            Files.write(database, damaged);
            List<String> question = QUESTIONS.get(i % QUESTIONS.size());
            ProgramRun run = run(question.toArray(String[]::new));
            assertThat(run.code()).as(() -> "again with its stack trace: " + stackTrace(question)).isIn(ExitCode.DONE,
                    ExitCode.NEGATIVE, ExitCode.WORKSPACE);
            assertUnchanged(i, damaged);
        }
    }

    private byte[] damaged(Random random) {
        byte[] damaged = whole.clone();
        int from = random.nextInt(damaged.length);
        byte[] garbage = new byte[1 + random.nextInt(Math.min(LARGEST_HOLE, damaged.length - from))];
        random.nextBytes(garbage);
        garbage[0] = (byte) ~damaged[from];
        System.arraycopy(garbage, 0, damaged, from, garbage.length);
        return damaged;
    }

    private String stackTrace(List<String> question) {
        return run(Stream.concat(question.stream(), Stream.of("--debug")).toArray(String[]::new)).messages();
    }

    private void assertReported(ProgramRun run) {
        assertThat(run.messages().lines().toList().getLast()).contains(database.toString(), "damaged",
                "restore it from a copy");
    }

    private void assertUnchanged(int attempt, byte[] damaged) throws IOException {
        assertThat(Arrays.equals(Files.readAllBytes(database), damaged)).as("file unchanged in try %d", attempt)
                .isTrue();
    }

    private ProgramRun run(String... args) {
        return new TestProgram(workspace).run(args);
    }
}
