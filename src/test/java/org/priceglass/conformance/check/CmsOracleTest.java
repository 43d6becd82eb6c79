package org.priceglass.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priceglass.SharedFixtures;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.FindingLog;
import org.priceglass.conformance.Severity;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.archive.MrfFile;
import org.priceglass.mrf.archive.MrfFiles;

/** Every verdict that CMS's validator 2.6.0 gave: same rule, path, field and message, in the same order. */
class CmsOracleTest {
    @Test
    void agreesWithCmsOnEveryFile() throws IOException {
        Path expected = SharedFixtures.find("cms-validator/expected.jsonl");
        List<String> differing = new ArrayList<>();
        List<String> lines = Files.readAllLines(expected);
        for (String line : lines) {
            JsonNode verdict = new ObjectMapper().readTree(line);
            Path file = expected.resolveSibling(verdict.get("file").asText());
            if (!ours(file, verdict.get("version").asText()).equals(theirs(verdict))) {
                differing.add(file.getFileName() + " as " + verdict.get("version").asText());
            }
        }
        assertThat(differing).as("of %d files", lines.size()).isEmpty();
        assertThat(Files.readString(Path.of("README.md")).replaceAll("\\s+", " "))
                .contains("Of %1$d files and dictionaries that this validator was run on, Priceglass agrees on %1$d."
                        .formatted(lines.size()));
    }

    private static List<String> theirs(JsonNode verdict) {
        List<String> all = new ArrayList<>();
        for (String kind : List.of("errors", "alerts")) {
            for (JsonNode each : verdict.get(kind)) {
                all.add(String.join("|", kind, each.get("cls").asText(), each.get("path").asText(),
                        each.has("field") ? each.get("field").asText() : "null",
                        comparable(each.get("message").asText())));
            }
        }
        return all;
    }

    private static List<String> ours(Path file, String version) throws IOException {
        List<String> all = new ArrayList<>();
        Dictionary dictionary = Dictionary.ofLabel(version).orElseThrow();
        try (MrfFile opened = new MrfFiles().open(file); FindingLog log = new FindingLog(RuleCatalog.rules(), 0)) {
            MrfSource source = opened.members().getFirst();
            if (file.toString().endsWith(".csv")) {
                CsvPass.check(source, dictionary, LocalDate.EPOCH, log);
            } else {
                JsonPass.check(source, dictionary, LocalDate.EPOCH, log);
            }
            log.replay(finding -> {
                if (finding.rule().severity() != Severity.NOTE) {
                    all.add(words(finding));
                }
            });
        }
        return all;
    }

    private static String words(Finding finding) {
        String kind = finding.rule().severity() == Severity.ERROR ? "errors" : "alerts";
        return String.join("|", kind, finding.rule().cls(), finding.path(), String.valueOf(finding.field()),
                comparable(finding.message()));
    }

    /** What a parser says of broken syntax is its own. */
    private static String comparable(String message) {
        return message.replaceAll("(?s)(JSON parsing error:).*", "$1");
    }
}
