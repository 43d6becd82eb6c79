package org.priceglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.priceglass.store.FileStore;
import org.priceglass.store.Sha256;

/**
 * What a workspace holds, whichever way it came there.
 *
 * @param prices
 *            by hospital
 * @param quality
 *            what each check found, by SHA-256 of the file
 * @param files
 *            below the folder of originals, all of them whole
 * @param jobs
 *            how many there are by kind, state and title
 */
record Holding(Map<String, String> prices, Map<String, String> quality, Set<String> files, Map<String, Integer> jobs) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Holding of(TestProgram program, Path workspace) throws IOException {
        return new Holding(prices(program), quality(program), files(workspace.resolve("files")), jobs(program));
    }

    /** The objects that a command prints. */
    static List<JsonNode> all(TestProgram program, String... command) throws IOException {
        List<String> words = new ArrayList<>(List.of(command));
        words.add("--json");
        byte[] text = program.run(words.toArray(String[]::new)).text().getBytes(StandardCharsets.UTF_8);
        try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            return values.readAll();
        }
    }

    private static Map<String, String> prices(TestProgram program) throws IOException {
        Map<String, String> prices = new TreeMap<>();
        for (JsonNode hospital : all(program, "hospitals")) {
            List<JsonNode> rows = all(program, "prices", "--hospital", hospital.get("id").asText());
            rows.forEach(row -> ((ObjectNode) row).remove("charge"));
            prices.put(hospital.get("name").asText() + " " + hospital.get("charges"), print(rows.toString()));
        }
        return prices;
    }

    /** Short, so that a difference can be read. */
    private static String print(String text) throws IOException {
        return Sha256.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> quality(TestProgram program) throws IOException {
        Map<String, String> quality = new TreeMap<>();
        for (JsonNode report : all(program, "quality")) {
            StringBuilder checks = new StringBuilder();
            report.get("checks").forEach(check -> checks
                    .append("%s %s/%s ".formatted(check.get("id").asText(), check.get("hits"), check.get("looked"))));
            quality.put(report.get("sha256").asText(), print(checks.toString()));
        }
        return quality;
    }

    private static Map<String, Integer> jobs(TestProgram program) throws IOException {
        Map<String, Integer> jobs = new TreeMap<>();
        for (JsonNode job : all(program, "jobs", "list", "--limit", "1000")) {
            String kind = job.get("kind").asText();
            String title = kind.equals("validate") ? "a version" : job.get("title").asText();
            jobs.merge(kind + " " + job.get("state").asText() + " " + title, 1, Integer::sum);
        }
        return jobs;
    }

    private static Set<String> files(Path folder) throws IOException {
        try (FileStore store = FileStore.toRead(folder)) {
            store.visit(object -> assertThat(store.isWhole(object)).as(object.sha256()).isTrue());
        }
        Set<String> names = new TreeSet<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> names.add(folder.relativize(file).toString()));
        }
        return names;
    }
}
