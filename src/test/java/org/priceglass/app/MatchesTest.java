package org.priceglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.cli.ExitCode;
import org.priceglass.cli.ProgramRun;

class MatchesTest {
    @TempDir
    private Path folder;
    private TestProgram program;

    @BeforeEach
    void scanTwoPlacesOfOneCcn() throws IOException {
        program = new TestProgram(folder.resolve("ws"));
        Path list = Files.write(folder.resolve("list.csv"),
                List.of("id,hospital,ccn,address,city,state,zip",
                        "h1,Harbor Hospital,050001,1 Main St,Fullerton,CA,92832",
                        "h2,Harbor Hospital,050001,77 Bay Way,Brea,CA,92821"));
        assertThat(program.run("scan", "list", "--file", list.toString()).code()).isZero();
    }

    @Test
    void pairIsListedAndBecomesOneWhenTold() throws IOException {
        ProgramRun listed = program.run("matches");
        assertThat(listed.text()).contains("1  score ", "Harbor Hospital, CCN 050001, 1 Main St",
                "Harbor Hospital, CCN 050001, 77 Bay Way", "same CCN");
        ProgramRun merged = program.run("matches", "--merge", "1");
        assertThat(merged.messages()).contains("merged", "Harbor Hospital into Harbor Hospital");
        assertThat(program.run("hospitals").text()).containsOnlyOnce("Harbor Hospital");
        assertThat(program.run("matches").code()).isEqualTo(ExitCode.NEGATIVE);
    }

    @Test
    void pairThatIsKeptApartIsNotListedAgain() throws IOException {
        assertThat(program.run("matches", "--json").text()).contains("\"earlierName\":\"Harbor Hospital\"");
        assertThat(program.run("matches", "--apart", "1").code()).isZero();
        assertThat(program.run("hospitals").text()).contains("92821", "92832");
        assertThat(program.run("matches").messages()).contains("no two hospitals wait");
    }

    @Test
    void numberOfNoPairIsSaid() throws IOException {
        ProgramRun wrong = program.run("matches", "--merge", "99");
        assertThat(wrong.code()).isEqualTo(ExitCode.NEGATIVE);
        assertThat(wrong.messages()).contains("no pair has this number");
        assertThat(program.run("matches", "--merge", "1", "--apart", "1").code()).isEqualTo(ExitCode.USAGE);
    }
}
