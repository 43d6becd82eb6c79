package org.priceglass.workspace.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.priceglass.code.CodeKey;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;
import org.priceglass.mrf.TextPool;

class DescriptionBlockTest {
    @Test
    void descriptionsComeBackWithTheirOrdinalsBlockAfterBlock() {
        TextPool pool = new TextPool();
        TreeMap<Integer, String> expected = new TreeMap<>();
        TreeMap<Integer, String> found = new TreeMap<>();
        Set<Long> keys = new HashSet<>();
        Code shared = new Code(CodeSystem.CPT, "12001", "12001");
        List<Code> codes = List.of(new Code(CodeSystem.CDM, "4711", "4711"), shared);
        DescriptionBlock block = new DescriptionBlock(pool);
        for (int ordinal = 3; ordinal < 9000; ordinal += 1 + ordinal % 4) {
            String text = "HC SUTURE " + ordinal / 7 + " \u00b5";
            expected.put(ordinal, text);
            block.add(ordinal, pool.intern(text), codes);
            if (block.isFull()) {
                read(block, found, keys);
                assertThat(block.isEmpty()).isTrue();
            }
        }
        read(block, found, keys);
        assertThat(found).isEqualTo(expected);
        assertThat(keys).as("the hospital's own codes are left out").containsExactly(CodeKey.of(shared));
    }

    private static void read(DescriptionBlock block, Map<Integer, String> found, Set<Long> keys) {
        DescriptionBlock.read(DescriptionBlock.pack(block.end()), (ordinal, description, codeKeys) -> {
            found.put(ordinal, description);
            LongStream.of(codeKeys).forEach(keys::add);
        });
    }
}
