package org.priceglass.ui.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.priceglass.ask.SourceRecord;
import org.priceglass.ask.SourceRecord.NamedCell;
import org.priceglass.ask.SourceRecord.SourceFile;
import org.priceglass.ask.SourceWindow;
import org.priceglass.model.Position;

class ExcerptTest {
    @Test
    void recordStandsBetweenItsNeighbours() {
        Excerpt excerpt = Excerpt.of(source("before\n", "a,b,c", "\nafter"), null, false);

        assertThat(excerpt.text()).isEqualTo("before\na,b,c\nafter");
        assertThat(marked(excerpt, excerpt.record())).isEqualTo("a,b,c");
        assertThat(excerpt.field()).isNull();
    }

    @Test
    void selectedFieldIsMarked() {
        Excerpt excerpt = Excerpt.of(source("x\n", "é 1,b b,c", "\n"), new NamedCell("B", "b b", 5, 8, null, true),
                true);

        assertThat(marked(excerpt, Objects.requireNonNull(excerpt.field()))).isEqualTo("b·b");
    }

    @Test
    void longRecordIsCutRoundTheField() {
        String record = "a".repeat(50_000) + ",FIELD," + "z".repeat(50_000);
        Excerpt excerpt = Excerpt.of(source("", record, ""), new NamedCell("F", "FIELD", 50_001, 50_006, null, true),
                true);

        assertThat(excerpt.text().length()).isLessThan(13_000);
        assertThat(excerpt.text()).contains("bytes not shown");
        assertThat(marked(excerpt, Objects.requireNonNull(excerpt.field()))).isEqualTo("FIELD");
    }

    private static String marked(Excerpt excerpt, Excerpt.Range range) {
        return excerpt.text().substring(range.from(), range.to());
    }

    private static SourceRecord source(String before, String record, String after) {
        byte[] lead = before.getBytes(UTF_8);
        byte[] body = record.getBytes(UTF_8);
        SourceWindow window = new SourceWindow((before + record + after).getBytes(UTF_8), lead.length,
                lead.length + body.length);
        return new SourceRecord(new Position(1, 0, body.length), null, window, List.of(),
                new SourceFile("a.csv", null, "00", "00", "a.csv", Instant.EPOCH), "UTF-8");
    }
}
