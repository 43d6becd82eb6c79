package org.priceglass.ui.common.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetWriterTest {
    private static final Sheet SHEET = new Sheet(List.of("Hospital", "Gross"),
            List.of(List.of("St. Mary, \"East\"", "5011.64785"), List.of("two\nlines", "")));

    @Test
    void csvQuotesWhatNeedsIt(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("out.csv");

        assertThat(SheetWriter.writeCsv(SHEET, target)).isEqualTo(2);
        assertThat(target).content()
                .isEqualTo("Hospital,Gross\r\n\"St. Mary, \"\"East\"\"\",5011.64785\r\n\"two\nlines\",\r\n");
    }

    @Test
    void copyHasHeadingsOnlyWhereAskedFor() {
        Sheet plain = new Sheet(List.of("A", "B"), List.of(List.of("1", "2")));

        assertThat(SheetWriter.tabSeparated(plain, false)).isEqualTo("1\t2\n");
        assertThat(SheetWriter.tabSeparated(plain, true)).isEqualTo("A\tB\n1\t2\n");
    }
}
