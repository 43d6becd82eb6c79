package org.priceglass.mrf.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Field;
import org.priceglass.model.Layout;

/**
 * Gives each column of an item header its role. The template's names come first; other spellings are taken only for
 * fields that no column has yet. A field's second column is kept by its name; in a payer's group it opens a second
 * group of that payer, for the same payer twice stays two rates.
 */
final class ColumnAssignment {
    private final List<HeaderCell> headers;
    private final Map<Integer, ColumnMeaning> meanings = new HashMap<>();
    private final Set<ColumnMeaning> taken = new HashSet<>();
    private final Map<String, Integer> groupNumbers = new HashMap<>();
    private final Set<String> groupFields = new HashSet<>();
    private final List<PayerGroup> groups = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();

    ColumnAssignment(List<HeaderCell> headers) {
        this.headers = headers;
        for (int i = 0; i < headers.size(); i++) {
            take(i, ColumnNames.meaning(headers.get(i)));
        }
        for (int i = 0; i < headers.size(); i++) {
            HeaderCell header = headers.get(i);
            take(i, ColumnNames.meaning(header.withTabsAsPipes()));
            take(i, ColumnNames.variant(header).flatMap(ColumnNames::meaning));
        }
        boolean latterForm = meanings.values().stream().anyMatch(ColumnAssignment::isDollarOfPayer);
        for (int i = 0; i < headers.size() && !latterForm; i++) {
            take(i, ColumnNames.firstForm(headers.get(i)));
        }
    }

    ItemHeader header() {
        boolean tall = meanings.values().stream().anyMatch(ColumnAssignment::isOfTallRate);
        List<CsvColumn> columns = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            columns.add(column(i, tall));
        }
        Layout layout = !tall ? Layout.WIDE : groups.isEmpty() ? Layout.TALL : Layout.HYBRID;
        return new ItemHeader(List.copyOf(columns), List.copyOf(groups), layout);
    }

    private void take(int index, Optional<ColumnMeaning> meaning) {
        if (meaning.isPresent() && !meanings.containsKey(index)
                && (meaning.get() instanceof ColumnMeaning.PayerColumn || taken.add(meaning.get()))) {
            meanings.put(index, meaning.get());
        }
    }

    private CsvColumn column(int index, boolean tall) {
        String name = uniqueName(index);
        return switch (meanings.get(index)) {
            case null -> other(index, name);
            case ColumnMeaning.CodeColumn(int pair) ->
                new CsvColumn(index, name, CsvColumn.Role.CODE, Field.CODES, pair);
            case ColumnMeaning.CodeTypeColumn(int pair) ->
                new CsvColumn(index, name, CsvColumn.Role.CODE_TYPE, Field.CODES, pair);
            case ColumnMeaning.FieldColumn(Field field) when !field.ofRate() ->
                new CsvColumn(index, name, CsvColumn.Role.CHARGE, field, 0);
            case ColumnMeaning.FieldColumn(Field field) when tall ->
                new CsvColumn(index, name, CsvColumn.Role.RATE, field, 0);
            case ColumnMeaning.FieldColumn _ -> other(index, name);
            case ColumnMeaning.PayerColumn payer ->
                new CsvColumn(index, name, CsvColumn.Role.GROUP, payer.field(), group(payer, name));
        };
    }

    private static CsvColumn other(int index, String name) {
        return new CsvColumn(index, name, CsvColumn.Role.OTHER, Field.OTHER, 0);
    }

    private String uniqueName(int index) {
        String published = headers.get(index).name();
        String name = published.isEmpty() ? "column " + (index + 1) : published;
        int times = names.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + " (" + times + ")";
    }

    /** The number of the first group of the payer plan that has no column for the field yet. */
    private int group(ColumnMeaning.PayerColumn column, String name) {
        String identity = fold(column.payer()) + "|" + fold(column.plan());
        int times = 1;
        while (!groupFields.add(identity + times + column.field())) {
            times++;
        }
        String faulty = column.faulty() ? name : null;
        Integer known = groupNumbers.get(identity + times);
        if (known == null) {
            groupNumbers.put(identity + times, groups.size());
            groups.add(new PayerGroup(column.payer(), column.plan(), faulty));
            return groups.size() - 1;
        }
        PayerGroup group = groups.get(known);
        if (group.faultyHeader() == null && faulty != null) {
            groups.set(known, new PayerGroup(group.payer(), group.plan(), faulty));
        }
        return known;
    }

    private static String fold(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").toLowerCase(Locale.ROOT);
    }

    private static boolean isDollarOfPayer(ColumnMeaning meaning) {
        return meaning instanceof ColumnMeaning.PayerColumn column && column.field() == Field.DOLLAR;
    }

    private static boolean isOfTallRate(ColumnMeaning meaning) {
        return meaning instanceof ColumnMeaning.FieldColumn(Field field) && switch (field) {
            case PAYER, PLAN, DOLLAR, PERCENTAGE, ALGORITHM -> true;
            default -> false;
        };
    }
}
