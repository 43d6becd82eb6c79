package org.priceglass.conformance.check;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.priceglass.conformance.Dictionary;

/**
 * Two files that differ in one place: the first breaks a rule, the second just does not.
 *
 * @param rule
 *            the id
 * @param name
 *            of both files
 * @param broken
 *            its bytes, a character for each
 * @param companions
 *            rules that cannot but be broken together with it
 * @param leftOver
 *            rules that the second file breaks
 */
record Probe(String rule, Dictionary dictionary, String name, String broken, String near, Set<String> companions,
        Set<String> leftOver) {
    private static final String CSV = "123456789_alder-vale_standardcharges.csv";
    private static final String JSON = "123456789_alder-vale_standardcharges.json";

    static Probe tall(String rule, Dictionary dictionary, UnaryOperator<DraftCsv> broken) {
        return tall(rule, dictionary, broken, UnaryOperator.identity());
    }

    static Probe tall(String rule, Dictionary dictionary, UnaryOperator<DraftCsv> broken,
            UnaryOperator<DraftCsv> near) {
        return csv(rule, dictionary, broken.apply(DraftCsv.tall(dictionary)).text(),
                near.apply(DraftCsv.tall(dictionary)).text());
    }

    static Probe wide(String rule, Dictionary dictionary, UnaryOperator<DraftCsv> broken) {
        return wide(rule, dictionary, broken, UnaryOperator.identity());
    }

    static Probe wide(String rule, Dictionary dictionary, UnaryOperator<DraftCsv> broken,
            UnaryOperator<DraftCsv> near) {
        return csv(rule, dictionary, broken.apply(DraftCsv.wide(dictionary)).text(),
                near.apply(DraftCsv.wide(dictionary)).text());
    }

    static Probe csv(String rule, Dictionary dictionary, String broken, String near) {
        return bytes(rule, dictionary, CSV, broken.getBytes(StandardCharsets.UTF_8),
                near.getBytes(StandardCharsets.UTF_8));
    }

    static Probe json(String rule, Dictionary dictionary, UnaryOperator<DraftJson> broken) {
        return json(rule, dictionary, broken, UnaryOperator.identity());
    }

    static Probe json(String rule, Dictionary dictionary, UnaryOperator<DraftJson> broken,
            UnaryOperator<DraftJson> near) {
        return bytes(rule, dictionary, JSON,
                broken.apply(DraftJson.of(dictionary)).text().getBytes(StandardCharsets.UTF_8),
                near.apply(DraftJson.of(dictionary)).text().getBytes(StandardCharsets.UTF_8));
    }

    static Probe bytes(String rule, Dictionary dictionary, String name, byte[] broken, byte[] near) {
        return new Probe(rule, dictionary, name, new String(broken, StandardCharsets.ISO_8859_1),
                new String(near, StandardCharsets.ISO_8859_1), Set.of(), Set.of());
    }

    Probe called(String otherName) {
        return new Probe(rule, dictionary, otherName, broken, near, companions, leftOver);
    }

    Probe together(String... others) {
        return new Probe(rule, dictionary, name, broken, near, Set.of(others), leftOver);
    }

    Probe leaving(String... others) {
        return new Probe(rule, dictionary, name, broken, near, companions, Set.of(others));
    }

    Set<String> expected() {
        Set<String> all = new TreeSet<>(companions);
        all.add(rule);
        return all;
    }

    @Override
    public String toString() {
        return rule + " in " + dictionary.label();
    }
}
