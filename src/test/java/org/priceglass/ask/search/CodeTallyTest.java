package org.priceglass.ask.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeTallyTest {
    @Test
    void countsAgreeWithANaiveCount() {
        Random random = new Random(5);
        CodeNumbers numbers = new CodeNumbers();
        CodeTally tally = new CodeTally(6_000);
        Map<Long, Integer> charges = new HashMap<>();
        Map<Long, Set<Integer>> hospitals = new HashMap<>();
        Map<Long, Long> first = new HashMap<>();
        for (int hospital = 0; hospital < 20; hospital++) {
            for (int i = 0; i < 2_000; i++) {
                long key = random.nextLong(-3_000, 3_000);
                long charge = hospital * 10_000L + i;
                tally.countCharge(numbers.number(key), charge);
                tally.countHospital(numbers.number(key), hospital);
                charges.merge(key, 1, Integer::sum);
                hospitals.computeIfAbsent(key, any -> new HashSet<>()).add(hospital);
                first.putIfAbsent(key, charge);
            }
        }

        assertThat(tally.counts(numbers)).hasSize(charges.size())
                .allSatisfy(count -> assertThat(count)
                        .extracting(CodeCount::charges, CodeCount::hospitals, CodeCount::firstCharge)
                        .containsExactly(charges.get(count.key()), hospitals.getOrDefault(count.key(), Set.of()).size(),
                                first.get(count.key())));
    }
}
