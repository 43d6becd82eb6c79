package org.priceglass.workspace.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PostingBucketTest {
    @Test
    void everyCodeFindsItsCharges() {
        Random random = new Random(7);
        Map<Integer, TreeSet<Integer>> expected = new TreeMap<>();
        long[] pairs = new long[5000];
        for (int i = 0; i < pairs.length; i++) {
            int hash = PostingBucket.hash(random.nextInt(256));
            int ordinal = i == 0 ? Integer.MAX_VALUE : random.nextInt(100_000);
            pairs[i] = PostingBucket.pair(hash, ordinal);
            expected.computeIfAbsent(hash, h -> new TreeSet<>()).add(ordinal);
        }
        Arrays.sort(pairs);
        byte[] bucket = PostingBucket.pack(pairs, 0, pairs.length);
        expected.forEach((hash, ordinals) -> assertThat(PostingBucket.ordinals(bucket, hash))
                .containsExactly(ordinals.stream().mapToInt(Integer::intValue).toArray()));
        assertThat(PostingBucket.ordinals(bucket, PostingBucket.hash(999_999))).isEmpty();
    }

    @Test
    void bucketsAscendWithTheHashAndAreAllUsed() {
        assertThat(PostingBucket.bucket(0, 600)).isZero();
        assertThat(PostingBucket.bucket(Integer.MAX_VALUE, 600)).isEqualTo(599);
        assertThat(PostingBucket.bucket(PostingBucket.hash(Long.MIN_VALUE), 1)).isZero();
    }
}
