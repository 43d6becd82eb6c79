package org.priceglass.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/**
 * The peer: what DuckDB does with the same file. Reading means every column of every row ({@code count(column)} of
 * each, so that no column is skipped); loading means one typed row per rate in a table on disk.
 */
final class DuckDb {
    private static final List<String> RATE_AMOUNTS = List.of("negotiated_dollar", "negotiated_percentage");
    private static final List<String> ALLOWED_AMOUNTS = List.of("median_amount", "10th_percentile", "90th_percentile");
    private static final int HEADER_RECORDS = 2;

    private DuckDb() {
    }

    /** Seconds to read all columns of a CSV file. */
    static double readCsv(Path file, int threads) throws SQLException {
        return run(null, threads, "SELECT count(COLUMNS(*)) FROM " + csv(file));
    }

    /** Seconds to read every field of every rate of a JSON file, its columns given as lists of typed structs. */
    static double readJsonTyped(Path file, int threads) throws SQLException {
        return run(null, threads, "SELECT count(COLUMNS(*)) FROM (" + jsonRates(file) + ")");
    }

    /**
     * Seconds to read every field of every rate of a JSON file, DuckDB finding the types itself: of the shapes tried
     * the fastest, half as fast again as one with the types given.
     */
    static double readJsonDetected(Path file, int threads) throws SQLException {
        return run(null, threads,
                "SELECT count(COLUMNS(*)) FROM (SELECT p.*, c.* EXCLUDE (payers_information), description, code_information,"
                        + " drug_information FROM (SELECT description, code_information, drug_information, c,"
                        + " unnest(c.payers_information) AS p FROM (SELECT i.description, i.code_information,"
                        + " i.drug_information, unnest(i.standard_charges) AS c FROM (SELECT"
                        + " unnest(standard_charge_information) AS i FROM read_json('" + file
                        + "', maximum_object_size=2147483647)))))");
    }

    /** Seconds to load a tall file into a typed table of rates, database closed. */
    static double loadTall(Path file, Path database, int threads) throws SQLException, IOException {
        String columns = header(file).stream().map(DuckDb::typed).collect(Collectors.joining(", "));
        return run(database, threads, "CREATE TABLE rates AS SELECT " + columns + " FROM " + csv(file));
    }

    /** Seconds to load a wide file, unpivoted, into a typed table of rates, database closed. */
    static double loadWide(Path file, Path database, int threads) throws SQLException, IOException {
        List<String> own = new ArrayList<>();
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        for (String name : header(file)) {
            String[] parts = name.split("\\|", -1);
            if (parts.length == 4) {
                groups.computeIfAbsent(parts[1] + "|" + parts[2], g -> new LinkedHashMap<>()).put(parts[3], name);
            } else if (parts.length == 3 && !parts[0].equals("code")) {
                groups.computeIfAbsent(parts[1] + "|" + parts[2], g -> new LinkedHashMap<>()).put(parts[0], name);
            } else {
                own.add(name);
            }
        }
        String columns = own.stream().map(DuckDb::typed).collect(Collectors.joining(", "));
        return run(database, threads, "CREATE TABLE rates AS SELECT * FROM (SELECT " + columns + ", " + unnested(groups)
                + " FROM " + csv(file) + ") WHERE methodology IS NOT NULL");
    }

    /** Seconds to load a JSON file, unnested, into a typed table of rates, database closed. */
    static double loadJson(Path file, Path database, int threads) throws SQLException {
        return run(database, threads, "CREATE TABLE rates AS " + jsonRates(file));
    }

    private static String csv(Path file) {
        return "read_csv('" + file + "', skip=" + HEADER_RECORDS
                + ", header=true, all_varchar=true, delim=',', quote='\"', escape='\"')";
    }

    private static String jsonRates(Path file) {
        String payers = "STRUCT(payer_name VARCHAR, plan_name VARCHAR, methodology VARCHAR,"
                + " standard_charge_dollar DECIMAL(18,2), standard_charge_percentage DECIMAL(9,2),"
                + " standard_charge_algorithm VARCHAR, additional_payer_notes VARCHAR, count VARCHAR,"
                + " median_amount DECIMAL(18,2), \"10th_percentile\" DECIMAL(18,2),"
                + " \"90th_percentile\" DECIMAL(18,2))[]";
        String charges = "STRUCT(setting VARCHAR, gross_charge DECIMAL(18,2), discounted_cash DECIMAL(18,2),"
                + " minimum DECIMAL(18,2), maximum DECIMAL(18,2), payers_information " + payers + ")[]";
        String items = "STRUCT(description VARCHAR, code_information STRUCT(code VARCHAR, type VARCHAR)[],"
                + " drug_information STRUCT(unit DOUBLE, type VARCHAR), standard_charges " + charges + ")[]";
        return "SELECT description, code_information, drug_information, setting, gross_charge, discounted_cash, minimum,"
                + " maximum, p.* FROM (SELECT description, code_information, drug_information, c.* EXCLUDE"
                + " (payers_information), unnest(c.payers_information) AS p FROM (SELECT i.* EXCLUDE (standard_charges),"
                + " unnest(i.standard_charges) AS c FROM (SELECT unnest(standard_charge_information) AS i FROM"
                + " read_json('" + file + "', columns={standard_charge_information: '" + items
                + "'}, maximum_object_size=2147483647))))";
    }

    /** One list per kind of value, unnested side by side: of the shapes tried, the fastest in DuckDB. */
    private static String unnested(Map<String, Map<String, String>> groups) {
        List<String> lists = new ArrayList<>();
        lists.add(list(groups.keySet().stream().map(group -> "'" + group + "'").toList(), "payer_and_plan"));
        for (String kind : groups.values().iterator().next().keySet()) {
            lists.add(list(groups.values().stream()
                    .map(columns -> value(kind, Objects.requireNonNull(columns.get(kind)))).toList(), kind));
        }
        return String.join(", ", lists);
    }

    private static String list(List<String> values, String name) {
        return "unnest([" + String.join(", ", values) + "]) AS \"" + name + "\"";
    }

    private static String typed(String column) {
        String kind = column.substring(column.lastIndexOf('|') + 1);
        return value(kind, column) + " AS \"" + column + "\"";
    }

    private static String value(String kind, String column) {
        boolean amount = RATE_AMOUNTS.contains(kind) || ALLOWED_AMOUNTS.contains(kind)
                || List.of("gross", "discounted_cash", "min", "max").contains(kind);
        return amount ? "TRY_CAST(\"" + column + "\" AS DECIMAL(18,4))" : "\"" + column + "\"";
    }

    private static List<String> header(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
            return parser.stream().skip(HEADER_RECORDS).findFirst().orElseThrow().toList();
        }
    }

    private static double run(@Nullable Path database, int threads, String sql) throws SQLException {
        String url = "jdbc:duckdb:" + (database == null ? "" : database.toString());
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads=" + threads);
            statement.execute(sql);
            try (ResultSet result = statement.getResultSet()) {
                while (result != null && result.next()) {
                    result.getLong(1);
                }
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
