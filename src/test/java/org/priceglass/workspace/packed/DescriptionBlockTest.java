package org.priceglass.workspace.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.priceglass.mrf.TextPool;

class DescriptionBlockTest {
    @Test
    void descriptionsComeBackWithTheirOrdinalsBlockAfterBlock() {
        TextPool pool = new TextPool();
        TreeMap<Integer, String> expected = new TreeMap<>();
        TreeMap<Integer, String> found = new TreeMap<>();
        try (DescriptionBlock block = new DescriptionBlock(pool)) {
            for (int ordinal = 3; ordinal < 9000; ordinal += 1 + ordinal % 4) {
                String text = "HC SUTURE " + ordinal / 7 + " \u00b5";
                expected.put(ordinal, text);
                block.add(ordinal, pool.intern(text));
                if (block.isFull()) {
                    DescriptionBlock.read(block.pack(), found::put);
                    assertThat(block.isEmpty()).isTrue();
                }
            }
            DescriptionBlock.read(block.pack(), found::put);
        }
        assertThat(found).isEqualTo(expected);
    }
}
