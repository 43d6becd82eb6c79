package org.priceglass.workspace;

import java.util.Arrays;
import org.priceglass.workspace.packed.PostingBucket;

/**
 * Collects which charge has which code, as one number a pair. At its limit the pairs become a segment, so that memory
 * does not grow with the file; the number of buckets is the first segment's for all.
 */
final class PostingCollector {
    /** Sixteen megabytes. */
    private static final int MAX_PAIRS = 2 << 20;

    private final int version;
    private long[] pairs = new long[1 << 12];
    private int size;
    private int segments;
    private int buckets;

    PostingCollector(int version) {
        this.version = version;
    }

    /** Takes a pair; returns whether it is time to {@link #takeSegment}. */
    boolean add(long codeKey, int ordinal) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = PostingBucket.pair(PostingBucket.hash(codeKey), ordinal);
        return size == MAX_PAIRS;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Packs what was collected and starts the next segment. */
    PostingRows takeSegment() {
        Arrays.sort(pairs, 0, size);
        if (buckets == 0) {
            buckets = Math.max(1, distinctHashes() / PostingBucket.CODES_PER_BUCKET);
        }
        PostingRows rows = new PostingRows();
        int from = 0;
        while (from < size) {
            int bucket = PostingBucket.bucket(PostingBucket.hashOf(pairs[from]), buckets);
            int to = from;
            while (to < size && PostingBucket.bucket(PostingBucket.hashOf(pairs[to]), buckets) == bucket) {
                to++;
            }
            rows.add(PostingBucket.id(version, segments, bucket), PostingBucket.pack(pairs, from, to));
            from = to;
        }
        size = 0;
        segments++;
        return rows;
    }

    int segments() {
        return segments;
    }

    int buckets() {
        return buckets;
    }

    private int distinctHashes() {
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            distinct += i == 0 || PostingBucket.hashOf(pairs[i]) != PostingBucket.hashOf(pairs[i - 1]) ? 1 : 0;
        }
        return distinct;
    }
}
