package org.priceglass.conformance.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priceglass.conformance.Rule;

/**
 * A demand on a single value.
 *
 * @param rule
 *            that a value breaks which does not pass the test
 * @param value
 *            for the message
 */
record ValueKeyword(Scope scope, Rule rule, String value, Test test) implements Keyword {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final int LEAST_COUNT = 11;
    private static final double NINE_NINES = 999_999_999;
    private static final int LEAST_NINES = 9;

    /** Tells whether a value is as it must be. */
    @FunctionalInterface
    interface Test {
        boolean passes(JsonNodes nodes, int node);
    }

    static Keyword positive() {
        return new ValueKeyword(Scope.NUMBER, JsonRules.AMOUNT, "", JsonNodes::isPositive);
    }

    static Keyword notEmpty() {
        return new ValueKeyword(Scope.STRING, JsonRules.EMPTY_TEXT, "", (nodes, node) -> !nodes.isEmpty(node));
    }

    static Keyword date() {
        return new ValueKeyword(Scope.STRING, JsonRules.DATE, "", (nodes, node) -> isDate(nodes.string(node)));
    }

    static Keyword count() {
        return new ValueKeyword(Scope.STRING, JsonRules.COUNT, "", (nodes, node) -> isCount(nodes.string(node)));
    }

    static Keyword oneOf(List<String> words) {
        byte[][] texts = words.stream().map(ValueKeyword::bytes).toArray(byte[][]::new);
        return new ValueKeyword(Scope.ANY, JsonRules.WORD, "", (nodes, node) -> {
            if (nodes.kind(node) == JsonNodes.STRING) {
                for (byte[] text : texts) {
                    if (nodes.is(node, text)) {
                        return true;
                    }
                }
            }
            return false;
        });
    }

    static Keyword constant(String text) {
        byte[] bytes = bytes(text);
        return new ValueKeyword(Scope.ANY, JsonRules.STATEMENT, "",
                (nodes, node) -> nodes.kind(node) == JsonNodes.STRING && nodes.is(node, bytes));
    }

    static Keyword leastOneElement() {
        return new ValueKeyword(Scope.ARRAY, JsonRules.EMPTY_LIST, "",
                (nodes, node) -> nodes.first(node) != JsonNodes.ABSENT);
    }

    /** An amount that is not 999999999; {@code name} is what the alert calls it. */
    static Keyword notNineNines(String name) {
        return new ValueKeyword(Scope.NUMBER, JsonRules.NINE_NINES, name,
                (nodes, node) -> nodes.length(node) < LEAST_NINES || nodes.number(node) != NINE_NINES);
    }

    /** A text that is not "999999999". */
    static Keyword notNineNinesText(String name) {
        byte[] nines = bytes("999999999");
        return new ValueKeyword(Scope.STRING, JsonRules.NINE_NINES, name, (nodes, node) -> !nodes.is(node, nines));
    }

    @Override
    public boolean holds(JsonNodes nodes, int node) {
        return test.passes(nodes, node);
    }

    @Override
    public void report(JsonNodes nodes, int node, String path, SchemaErrors errors) throws IOException {
        errors.add(path, rule, value);
    }

    static boolean isDate(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return false;
        }
        try {
            LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)),
                    Integer.parseInt(date.group(3)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** 0, a whole number from 11 on without leading zeros, or {@code 1 through 10}. */
    private static boolean isCount(String text) {
        if (text.isEmpty() || text.charAt(0) < '1' || text.charAt(0) > '9') {
            return text.equals("0");
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return text.equals("1 through 10");
            }
        }
        return text.length() > 2 || (text.length() == 2 && Integer.parseInt(text) >= LEAST_COUNT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
