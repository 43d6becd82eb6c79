package org.priceglass.conformance.csv;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.FindingSink;
import org.priceglass.conformance.Rule;

/** Record 3: the item headers. */
final class ItemHeaderCheck {
    private static final int ROW = 3;
    /**
     * A header {@code code|2024} makes CMS's validator miss 2,023 pairs; one with a telephone number must not hang us.
     */
    private static final int MOST_CODE_PAIRS = 1_000_000;

    private final Dictionary dictionary;
    private final FindingSink sink;
    private boolean faulty;

    ItemHeaderCheck(Dictionary dictionary, FindingSink sink) {
        this.dictionary = dictionary;
        this.sink = sink;
    }

    /** What the columns hold; empty where a fault forbids to look at the rows. */
    Optional<RowColumns> check(List<String> cells) throws IOException {
        List<HeaderName> headers = cells.stream().map(HeaderName::of).toList();
        boolean tall = has(headers, "payer_name") && has(headers, "plan_name");
        List<String> payersPlans = PayersPlans.of(headers, dictionary);
        if (dictionary.isAtLeast(Dictionary.V3_0_0)) {
            findPlaceholders(headers);
        }
        if (tall == !payersPlans.isEmpty()) {
            fault(Cells.WHOLE_ROW, HeaderRules.AMBIGUOUS);
            return Optional.empty();
        }
        int codePairs = codePairs(headers);
        @Nullable
        ColumnRole[] roles = assign(headers, ExpectedColumns.of(dictionary, codePairs, payersPlans));
        if (faulty) {
            return Optional.empty();
        }
        if (HeaderRules.ESTIMATED_COLUMN.holdsIn(dictionary)) {
            alertEstimates(headers, payersPlans);
        }
        return Optional.of(new RowColumns(dictionary, cells, roles, codePairs, tall ? 1 : payersPlans.size(), tall));
    }

    /** The highest number of a code column; what is no digit in it does not count. */
    static int codePairs(List<HeaderName> headers) {
        double most = 0;
        for (HeaderName header : headers) {
            HeaderName filled = header.filled();
            if (isCode(filled)) {
                String digits = filled.parts().get(1).replaceAll("[^0-9]", "");
                most = Math.max(most, digits.isEmpty() ? 0 : Double.parseDouble(digits));
            }
        }
        return (int) Math.min(most, MOST_CODE_PAIRS);
    }

    private static boolean isCode(HeaderName filled) {
        return (filled.size() == 2 || (filled.size() == 3 && filled.is(2, "type"))) && filled.is(0, "code");
    }

    private static boolean has(List<HeaderName> headers, String name) {
        return headers.stream().anyMatch(header -> HeaderName.same(header.text(), name));
    }

    private void findPlaceholders(List<HeaderName> headers) throws IOException {
        for (int column = 0; column < headers.size(); column++) {
            if (PayersPlans.isPlaceholder(headers.get(column))) {
                fault(column, HeaderRules.PLACEHOLDER, headers.get(column).text());
            }
        }
        for (int column = 0; column < headers.size(); column++) {
            HeaderName filled = headers.get(column).filled();
            if (isCode(filled) && filled.is(1, "[i]")) {
                fault(column, HeaderRules.PLACEHOLDER, filled.text());
            }
        }
    }

    private @Nullable ColumnRole[] assign(List<HeaderName> headers, List<ColumnRole> expected) throws IOException {
        Map<String, Deque<ColumnRole>> open = new HashMap<>();
        for (ColumnRole role : expected) {
            open.computeIfAbsent(HeaderName.key(role.label()), key -> new ArrayDeque<>()).add(role);
        }
        Set<ColumnRole> missing = new LinkedHashSet<>(expected);
        Set<String> seen = new HashSet<>();
        @Nullable
        ColumnRole[] roles = new @Nullable ColumnRole[headers.size()];
        for (int column = 0; column < roles.length; column++) {
            String key = headers.get(column).key();
            Deque<ColumnRole> sameName = open.getOrDefault(key, new ArrayDeque<>());
            ColumnRole role = sameName.poll();
            roles[column] = role;
            if (role != null) {
                missing.remove(role);
            } else if (!key.isEmpty() && seen.contains(key)) {
                fault(column, HeaderRules.COLUMN_DUPLICATE, headers.get(column).text());
            }
            seen.add(key);
        }
        for (ColumnRole role : missing) {
            fault(Cells.WHOLE_ROW, HeaderRules.COLUMN_MISSING, role.label());
        }
        return roles;
    }

    private void alertEstimates(List<HeaderName> headers, List<String> payersPlans) throws IOException {
        List<String> names = payersPlans.isEmpty()
                ? List.of(RateMark.ESTIMATED.tallLabel())
                : payersPlans.stream().map(RateMark.ESTIMATED::wideLabel).toList();
        List<String> keys = headers.stream().map(HeaderName::key).toList();
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 0; column < keys.size(); column++) {
            columns.putIfAbsent(keys.get(column), column);
        }
        for (String name : names) {
            Integer column = columns.get(HeaderName.key(name));
            if (column != null) {
                sink.add(Finding.at(Cells.name(ROW, column), HeaderRules.ESTIMATED_COLUMN, headers.get(column).text()));
            }
        }
    }

    private void fault(int column, Rule rule, String... values) throws IOException {
        faulty = true;
        sink.add(Finding.at(Cells.name(ROW, column), rule, values));
    }
}
