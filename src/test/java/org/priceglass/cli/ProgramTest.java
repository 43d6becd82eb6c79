package org.priceglass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.mrf.MrfReader;
import org.priceglass.mrf.UnreadableFileException;

class ProgramTest {
    private final List<Path> opened = new ArrayList<>();

    @Test
    void withoutACommandTheWindowOpensOnTheWorkspace() {
        assertThat(run("--workspace", "here").code()).isZero();
        assertThat(run().code()).isZero();
        assertThat(run("workbench", "--workspace", "there").code()).isZero();
        assertThat(opened).containsExactly(Path.of("here"), Path.of("home"), Path.of("there"));
    }

    @Test
    void helpAndVersionAreData() {
        ProgramRun help = run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.text()).contains("compare", "read", "source", "--workspace", "Exit codes");
        assertThat(run("compare", "--help").text()).contains("--payer", "--workspace");
        assertThat(run("--version").text()).startsWith("Priceglass ").endsWith(")\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "compare", "compare --code X:1", "compare --code CPT:", "read",
            "read f --format xml", "source abc", "search --code CPT:99213", "compare --code CPT:1 --radius 5",
            "hospitals --zip 123", "hospitals --zip 02139 --radius -1", "compare --code CPT:1 --setting home",
            "compare --code CPT:1 --limit 1"})
    void wrongUsageIsOneLineAndCodeTwo(String line) {
        ProgramRun run = run(line.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages().lines()).hasSize(1);
        assertThat(run.messages()).startsWith("priceglass: ").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void askingAFolderThatIsNoWorkspaceMakesNone() {
        ProgramRun run = run("hospitals", "--workspace", "nowhere");
        assertThat(run.code()).isEqualTo(ExitCode.NEGATIVE);
        assertThat(run.messages()).contains("no workspace in nowhere", "priceglass import");
    }

    @Test
    void aWorkspaceThatIsAFileIsWrongUsage() {
        for (String command : List.of("hospitals", "import a.csv", "compare --code CPT:1", "workbench", "")) {
            ProgramRun run = run((command + " --workspace pom.xml").strip().split(" "));
            assertThat(run.code()).as(command).isEqualTo(ExitCode.USAGE);
            assertThat(run.messages().lines()).singleElement().asString().contains("pom.xml is a file");
        }
    }

    @Test
    void anEmptyPathIsNotTakenForTheCurrentFolder() {
        assertThat(run("import", "").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("hospitals", "--workspace", "").messages()).contains("an empty path");
    }

    @Test
    void valuesThatCannotBeAreWrongUsage() {
        assertThat(run("import", "a.csv", "--zip", "abc").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("import", "a.csv", "--ccn", "bad ccn").messages()).contains("--ccn is \"bad ccn\"", "050168");
        assertThat(run("import", "a.csv", "--state", "Z1").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("read", "a.csv", "--limit", "-1").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void missingFileIsNamed() {
        ProgramRun run = run("read", "gone.csv");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.messages()).isEqualTo("priceglass: gone.csv: no such file\n");
    }

    @Test
    void stackTracesAreForThoseWhoAsk() {
        assertThat(run("read", "gone.csv", "--debug").messages()).contains("\tat org.priceglass");
    }

    @Test
    void aReaderThatLeavesEndsTheCommandQuietly() {
        OutputStream closedPipe = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ProgramRun run = ProgramRun.into(closedPipe, parts(), "--help");
        assertThat(run.code()).isZero();
        assertThat(run.messages()).isEmpty();
    }

    @Test
    void aFullDiskIsAFailure() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        for (String[] command : List.of(new String[]{"--help"}, new String[]{"validate", "--rules"})) {
            ProgramRun run = ProgramRun.into(full, parts(), command);
            assertThat(run.code()).isEqualTo(ExitCode.FAILED);
            assertThat(run.messages().lines()).singleElement().asString()
                    .contains("cannot write the output: No space left on device").doesNotContain("imported");
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsAFailureThatNamesIt() {
        ProgramRun run = run("validate", "--rules", "--out", "no-such-folder/rules.md");
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.messages().lines()).singleElement().asString()
                .contains("cannot write no-such-folder/rules.md: no such folder");
        assertThat(run("validate", "--rules", "--out", ".").messages()).contains("cannot write .: ");
    }

    private ProgramRun run(String... args) {
        return ProgramRun.of(parts(), args);
    }

    private Program.Parts parts() {
        MrfReader reader = (source, sink) -> {
            throw new UnreadableFileException("not to be read here");
        };
        SourceOpener files = file -> {
            throw new NoSuchFileException(file.toString());
        };
        return new Program.Parts(Path.of("home"), Path.of("sample-data"), reader, files, new TestParts.NoWorkspaces(),
                new Workbench() {
                    @Override
                    public boolean hasDisplay() {
                        return true;
                    }

                    @Override
                    public int open(Path workspace, boolean importSample) {
                        opened.add(workspace);
                        return ExitCode.DONE;
                    }
                }, Clock.systemUTC());
    }
}
