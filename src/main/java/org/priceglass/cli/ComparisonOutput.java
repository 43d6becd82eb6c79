package org.priceglass.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.priceglass.ask.CompareCharges;
import org.priceglass.ask.CompareRequest;
import org.priceglass.ask.Comparison;
import org.priceglass.ask.Questions;
import org.priceglass.cli.print.ComparisonCsv;
import org.priceglass.cli.print.ComparisonJson;
import org.priceglass.cli.print.ComparisonTable;
import org.priceglass.cli.print.CsvOut;
import org.priceglass.cli.print.JsonOut;

/** Asks for comparisons, prints them and says what the answer lacks. */
final class ComparisonOutput {
    private final Terminal terminal;

    ComparisonOutput(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the exit code: negative where nothing at all was found. */
    int print(Questions questions, CompareRequest request, CompareFormat format, OutOption file) throws IOException {
        List<Comparison> comparisons = BySystem.split(ask(questions.compareCharges(), request));
        try (OutputStream out = file.open(terminal)) {
            write(comparisons, questions.compareCharges(), request, format, out);
        }
        boolean found = false;
        for (Comparison comparison : comparisons) {
            Absences.of(comparison, request).forEach(terminal::say);
            found |= !comparison.rows().isEmpty();
        }
        return found ? ExitCode.DONE : ExitCode.NEGATIVE;
    }

    private static List<Comparison> ask(CompareCharges compareCharges, CompareRequest request) {
        try {
            return compareCharges.ask(request);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()));
        }
    }

    private static void write(List<Comparison> comparisons, CompareCharges compareCharges, CompareRequest request,
            CompareFormat format, OutputStream out) throws IOException {
        switch (format) {
            case TABLE -> {
                PrintWriter text = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                ComparisonTable table = new ComparisonTable(text);
                comparisons.forEach(table::print);
                text.flush();
            }
            case JSON -> {
                try (JsonOut json = new JsonOut(out)) {
                    new ComparisonJson(json, charge -> compareCharges.rates(charge, request.payers()))
                            .write(comparisons);
                }
            }
            case CSV -> {
                try (CsvOut csv = new CsvOut(out, ComparisonCsv.COLUMNS)) {
                    ComparisonCsv rows = new ComparisonCsv(csv);
                    for (Comparison comparison : comparisons) {
                        rows.rows(comparison);
                    }
                }
            }
        }
    }
}
