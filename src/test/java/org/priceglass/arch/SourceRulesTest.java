package org.priceglass.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source text tells. */
class SourceRulesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final int MAX_LINES = 400;
    private static final int MAX_MEDIAN = 70;
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");
    private static final Pattern SUPPRESSED = Pattern.compile("@Disabled\\s*$|@Disabled\\s*\\(\\s*\\)");

    @Test
    void classesAreSmall() throws IOException {
        Map<Path, Long> sizes = new TreeMap<>();
        for (Path source : sources(MAIN)) {
            if (!source.endsWith("package-info.java")) {
                sizes.put(source, lines(source));
            }
        }
        assertThat(sizes).as("a class of more than %d lines does more than one thing", MAX_LINES)
                .allSatisfy((source, lines) -> assertThat(lines).as("%s", source).isLessThanOrEqualTo(MAX_LINES));
        List<Long> sorted = sizes.values().stream().sorted().toList();
        assertThat(sorted.get(sorted.size() / 2)).as("median of the lines of a class").isLessThan(MAX_MEDIAN);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysSo() throws IOException {
        for (Path source : sources(MAIN)) {
            assertThat(source.resolveSibling("package-info.java")).as("every package says what is null").exists()
                    .content().contains("@NullMarked");
        }
        for (Path source : sources(TESTS)) {
            Path own = source.resolveSibling("package-info.java");
            Path tested = MAIN.resolve(TESTS.relativize(own));
            assertThat(Files.exists(own) || Files.exists(tested)).as("%s, or the one of the tested package", own)
                    .isTrue();
        }
    }

    @Test
    void nothingIsLeftUnfinished() throws IOException {
        for (Path root : List.of(MAIN, TESTS)) {
            for (Path source : sources(root)) {
                if (!source.endsWith("SourceRulesTest.java")) {
                    assertThat(Files.readAllLines(source)).as("%s", source)
                            .noneMatch(line -> UNFINISHED.matcher(line).find())
                            .noneMatch(line -> SUPPRESSED.matcher(line).find());
                }
            }
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static long lines(Path source) throws IOException {
        try (Stream<String> lines = Files.lines(source)) {
            return lines.count();
        }
    }
}
