package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.POSTING;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.priceglass.workspace.packed.PostingBucket;

/** The way from a code to the charges that bear it: one read by primary key for each version. */
public final class PostingRepository {
    private final DSLContext sql;
    private final Unpacking unpacking;

    PostingRepository(DSLContext sql, Unpacking unpacking) {
        this.sql = sql;
        this.unpacking = unpacking;
    }

    /**
     * Ids of the charges of these versions that bear one of these codes, ascending. Rarely a charge is among them that
     * bears another code with the same hash: compare the charge's own codes.
     *
     * @param keys
     *            of {@link org.priceglass.code.CodeKey}
     */
    public long[] charges(Collection<StoredVersion> versions, Collection<Long> keys) {
        int[] hashes = keys.stream().mapToInt(PostingBucket::hash).distinct().toArray();
        Map<Long, int[]> rows = rows(versions, hashes);
        Wanted<Long> wanted = Wanted.longs(rows.keySet());
        LongStream.Builder ids = LongStream.builder();
        sql.select(POSTING.ID, POSTING.ENTRIES).from(wanted.ids()).join(POSTING).on(wanted.on(POSTING.ID))
                .forEach(row -> {
                    long version = row.value1() >>> Integer.SIZE << Integer.SIZE;
                    for (int hash : rows.getOrDefault(row.value1(), new int[0])) {
                        for (int ordinal : unpacking.of(() -> PostingBucket.ordinals(row.value2(), hash))) {
                            ids.add(version | ordinal);
                        }
                    }
                });
        return ids.build().sorted().distinct().toArray();
    }

    /** Which hashes to look for in which rows. */
    private static Map<Long, int[]> rows(Collection<StoredVersion> versions, int[] hashes) {
        Map<Long, int[]> rows = new HashMap<>();
        for (StoredVersion version : versions) {
            int buckets = version.shape().postingBuckets();
            for (int segment = 0; segment < version.shape().postingSegments(); segment++) {
                for (int hash : hashes) {
                    long id = PostingBucket.id(version.id(), segment, PostingBucket.bucket(hash, buckets));
                    rows.merge(id, new int[]{hash}, PostingRepository::join);
                }
            }
        }
        return rows;
    }

    private static int[] join(int[] some, int[] others) {
        int[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }
}
