package org.priceglass.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The weights, thresholds and bands of {@code quality.properties}. */
public final class QualityRules {
    private static final String RESOURCE = "quality.properties";

    private final Properties values;

    private QualityRules(Properties values) {
        this.values = values;
    }

    /** The published ones. */
    public static QualityRules published() {
        Properties values = new Properties();
        try (InputStream resource = Objects.requireNonNull(QualityRules.class.getResourceAsStream(RESOURCE))) {
            values.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new QualityRules(values);
    }

    /** Changes with every change of a rule, a weight or a threshold. */
    public String version() {
        return value("version");
    }

    /** Of the score, in points; all together 100. */
    public int weight(ScorePart part) {
        return Integer.parseInt(value("weight." + part.id()));
    }

    /** From this share on, one gross charge stands on too many rows. */
    double uniformShare() {
        return Double.parseDouble(value("uniform.share"));
    }

    /** From this share on, a ratio is a contract's pattern. */
    double patternShare() {
        return Double.parseDouble(value("pattern.share"));
    }

    /** Fewer rows than this show no pattern. */
    int leastRows() {
        return Integer.parseInt(value("pattern.least-rows"));
    }

    /** Fewer repeated charges in a row are no block. */
    int leastBlock() {
        return Integer.parseInt(value("block.least-rows"));
    }

    /** A declared date that is older by more days is stale. */
    int staleDays() {
        return Integer.parseInt(value("freshness.stale-days"));
    }

    /** Steps of freshness, the freshest first. */
    List<Step> freshness() {
        return Stream.of(value("freshness.steps").split(",", -1)).map(Step::of).toList();
    }

    /** Points of a declared date that is missing, unreadable or older than every step. */
    int stalePoints() {
        return Integer.parseInt(value("freshness.stale"));
    }

    /** The word for a score. */
    public String band(double score) {
        return Stream.of(value("bands").split(",", -1)).map(Step::named)
                .filter(band -> score >= Integer.parseInt(band[0])).findFirst().map(band -> band[1])
                .orElse(value("band.lowest"));
    }

    /** All words for scores and where they begin. */
    public String bandWords() {
        return Stream.of(value("bands").split(",", -1)).map(Step::named).map(band -> band[1] + " from " + band[0])
                .collect(Collectors.joining(", ")) + ", else " + value("band.lowest");
    }

    private String value(String key) {
        return Objects.requireNonNull(values.getProperty(key), key).strip();
    }

    /** Up to so many days old, so many points of 100. */
    record Step(int days, int points) {
        static Step of(String text) {
            String[] parts = named(text);
            return new Step(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        static String[] named(String text) {
            return text.strip().split("=", 2);
        }
    }
}
