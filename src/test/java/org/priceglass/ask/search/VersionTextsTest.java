package org.priceglass.ask.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTextsTest {
    private static final List<String> VOCABULARY = List.of("knee", "MRI", "Ärztliche", "naïve", "x-ray", "漢字",
            "with contrast", "KNEES", "m", "(", "mri,", "9.5%");

    @Test
    void allWordsMustOccurInAnyCaseAndOrder() {
        VersionTexts texts = texts("MRI Knee w/o contrast", "CT knee", "contrast for MRI of the kneecap");

        assertThat(find(texts, "knee mri CONTRAST")).containsExactly(0, 2);
        assertThat(find(texts, "knee")).containsExactly(0, 1, 2);
        assertThat(find(texts, "elbow")).isEmpty();
    }

    @Test
    void wordsDoNotMatchAcrossDescriptions() {
        assertThat(find(texts("chest", "x-ray"), "chest x-ray")).isEmpty();
    }

    @Test
    void chargesInARowThatShareADescriptionAreAllFound() {
        assertThat(find(texts("a", "b c", "b c", "b c", "a"), "c")).containsExactly(1, 2, 3);
    }

    @Test
    void lettersOutsideAsciiMatchInAnyCase() {
        assertThat(find(texts("ÄRZTLICHE Visite", "arzt"), "ärztliche")).containsExactly(0);
    }

    @Test
    void numbersOfItsCodesComeWithACharge() {
        var builder = new VersionTexts.Builder(new CodeNumbers());
        builder.add(3, "knee", new long[]{7, 9});
        builder.add(5, "knee", new long[]{});
        builder.add(6, "hip", new long[]{11});
        List<String> found = new ArrayList<>();

        builder.build().all((ordinal, codes, from, to) -> found
                .add(ordinal + Arrays.toString(Arrays.copyOfRange(codes, from, to))));

        assertThat(found).containsExactly("3[0, 1]", "5[]", "6[2]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void agreesWithANaiveScan(long seed) {
        Random random = new Random(seed);
        List<String> descriptions = new ArrayList<>();
        var builder = new VersionTexts.Builder(new CodeNumbers());
        for (int i = 0; i < 60_000; i++) {
            List<String> words = new ArrayList<>();
            for (int k = random.nextInt(6); k >= 0; k--) {
                words.add(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
            }
            descriptions.add(String.join(" ", words));
            builder.add(i, descriptions.getLast(), new long[]{i});
        }
        VersionTexts texts = builder.build();

        for (String query : List.of("knee", "mri", "knee mri", "ÄRZT", "字 naï", "9 ( m", "contrast knees x-r")) {
            Words words = Words.of(query);
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < descriptions.size(); i++) {
                if (words.match(descriptions.get(i))) {
                    expected.add(i);
                }
            }
            assertThat(find(texts, query)).as(query).isEqualTo(expected);
        }
    }

    private static VersionTexts texts(String... descriptions) {
        var builder = new VersionTexts.Builder(new CodeNumbers());
        for (int i = 0; i < descriptions.length; i++) {
            builder.add(i, descriptions[i], new long[0]);
        }
        return builder.build();
    }

    private static List<Integer> find(VersionTexts texts, String query) {
        List<Integer> found = new ArrayList<>();
        texts.find(Words.of(query), (ordinal, codes, from, to) -> found.add(ordinal));
        return found;
    }
}
