package org.priceglass.conformance.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellPathTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 25, 26, 51, 52, 701, 702, 16_383, 999_999})
    void pathNamesTheColumnThatItWasMadeOf(int column) {
        assertThat(CellPath.parse(Cells.name(12, column))).hasValue(new CellPath(12, column));
    }

    @Test
    void wholeRecordIsNoCell() {
        assertThat(CellPath.parse(Cells.name(7, Cells.WHOLE_ROW))).hasValue(new CellPath(7, Cells.WHOLE_ROW));
        assertThat(new CellPath(7, Cells.WHOLE_ROW).isWholeRow()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file name", "byte 0", "/a/0", "A", "4", "row x", "ABCDEFG1"})
    void whateverElseIsNoCell(String path) {
        assertThat(CellPath.parse(path)).isEmpty();
    }
}
