package org.priceglass.workspace.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
        try (DescriptionBlock block = new DescriptionBlock(pool)) {
            for (int ordinal = 3; ordinal < 9000; ordinal += 1 + ordinal % 4) {
                String text = "HC SUTURE " + ordinal / 7 + " \u00b5";
                expected.put(ordinal, text);
                block.add(ordinal, pool.intern(text), List.of());
                if (block.isFull()) {
                    DescriptionBlock.read(block.pack(), (at, description, keys) -> found.put(at, description));
                    assertThat(block.isEmpty()).isTrue();
                }
            }
            DescriptionBlock.read(block.pack(), (at, description, keys) -> found.put(at, description));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void keysOfCodesComeBackWithoutTheHospitalsOwn() {
        TextPool pool = new TextPool();
        int text = pool.intern("OFFICE VISIT");
        Code cpt = new Code(CodeSystem.CPT, "99213", "99213");
        Code revenue = new Code(CodeSystem.RC, "0510", "510");
        Code own = new Code(CodeSystem.CDM, "4711", "4711");
        List<List<Code>> charges = List.of(List.of(own, cpt, revenue), List.of(cpt, revenue), List.of(cpt), List.of(),
                List.of(revenue));
        List<List<Long>> found = new ArrayList<>();
        try (DescriptionBlock block = new DescriptionBlock(pool)) {
            for (int ordinal = 0; ordinal < charges.size(); ordinal++) {
                block.add(ordinal, text, charges.get(ordinal));
            }
            DescriptionBlock.read(block.pack(),
                    (ordinal, description, keys) -> found.add(LongStream.of(keys).boxed().toList()));
        }
        assertThat(found).containsExactly(List.of(CodeKey.of(cpt), CodeKey.of(revenue)),
                List.of(CodeKey.of(cpt), CodeKey.of(revenue)), List.of(CodeKey.of(cpt)), List.of(),
                List.of(CodeKey.of(revenue)));
    }
}
