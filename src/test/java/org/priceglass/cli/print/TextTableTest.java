package org.priceglass.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.priceglass.cli.print.TextTable.Align;

class TextTableTest {
    @Test
    void numbersStandRightAndWordsLeft() {
        TextTable table = new TextTable().column("Name", Align.TEXT).column("N", Align.NUMBER);
        table.row(List.of("a", "1"));
        table.row(List.of("longer", "100"));
        assertThat(print(table)).isEqualTo("""
                Name      N
                ------  ---
                a         1
                longer  100
                """);
    }

    @Test
    void onlyWordsGiveWayToThePage() {
        TextTable table = new TextTable().column("A", Align.TEXT).column("B", Align.TEXT).column("N", Align.NUMBER);
        table.row(List.of("x".repeat(100), "y".repeat(50), "1".repeat(20)));
        List<String> lines = print(table).lines().toList();
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TextTable.PAGE));
        assertThat(lines.getLast()).contains("~").endsWith(" " + "1".repeat(20));
    }

    @Test
    void aCellStaysOnItsLine() {
        TextTable table = new TextTable().column("A", Align.TEXT);
        table.row(List.of("two\r\nlines\tand \u001b[31mcolour"));
        assertThat(print(table).lines().toList()).last().isEqualTo("two lines and  [31mcolour");
    }

    private static String print(TextTable table) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        table.print(out);
        out.flush();
        return text.toString();
    }
}
