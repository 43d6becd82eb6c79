package org.priceglass.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.conformance.FindingLog;
import org.priceglass.conformance.Rule;
import org.priceglass.mrf.archive.MrfFile;
import org.priceglass.mrf.archive.MrfFiles;

/** Each rule finds its fault, that fault finds its rule and no other one, and what is just right finds none. */
class RuleProbesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T10:00:00Z"), ZoneOffset.UTC);

    static Stream<Probe> probes() {
        return Stream.of(CsvProbes.all(), JsonProbes.all(), NoteProbes.all()).flatMap(List::stream)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("probes")
    void oneFaultBreaksItsRuleAlone(Probe probe, @TempDir Path folder) throws IOException {
        assertThat(broken(folder, probe, probe.broken())).isEqualTo(probe.expected());
    }

    @ParameterizedTest
    @MethodSource("probes")
    void whatIsJustRightBreaksNone(Probe probe, @TempDir Path folder) throws IOException {
        Probe near = probe.rule().startsWith("file-name")
                ? probe.called("12-3456789-1234567893_alder_standardcharges.csv")
                : probe;
        assertThat(broken(folder, near, probe.near())).isEqualTo(probe.leftOver());
    }

    @Test
    void everyRuleHasItsProbe() {
        Set<String> probed = new TreeSet<>(probes().map(Probe::rule).toList());
        assertThat(probed).isEqualTo(new TreeSet<>(RuleCatalog.rules().all().stream().map(Rule::id).toList()));
    }

    @Test
    void everyRuleSaysWhatItIsAndHowToMendIt() {
        assertThat(RuleCatalog.rules().all()).allSatisfy(rule -> {
            assertThat(rule.message()).isNotBlank();
            assertThat(rule.fix()).isNotBlank();
            assertThat(rule.paragraph()).startsWith("180.50(");
        });
    }

    private static Set<String> broken(Path folder, Probe probe, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(probe.name()), content, StandardCharsets.ISO_8859_1);
        try (MrfFile opened = new MrfFiles().open(file);
                ConformanceReport report = new ConformanceCheck(CLOCK).check(opened.members().getFirst(),
                        Optional.of(probe.dictionary()), FindingLog.UNLIMITED)) {
            return new TreeSet<>(report.findings().counts().stream().map(count -> count.rule().id()).toList());
        }
    }
}
