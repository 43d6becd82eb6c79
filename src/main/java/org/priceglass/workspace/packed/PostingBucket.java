package org.priceglass.workspace.packed;

/**
 * From codes to ordinals of charges. The codes of a version are spread over buckets of about {@value #CODES_PER_BUCKET}
 * by a 31-bit hash of their 64-bit key; a bucket (column {@code POSTING.ENTRIES}) holds for each hash, ascending, the
 * ordinals, ascending. Two codes with one hash share their ordinals: who asks verifies the codes of the charges found.
 */
public final class PostingBucket {
    /** Small enough to be searched from its start, large enough that the rows cost nothing. */
    public static final int CODES_PER_BUCKET = 256;

    private static final int VERSION = 1;
    private static final int HASH_BITS = 31;
    private static final int[] NOTHING = {};

    private PostingBucket() {
    }

    /** The hash of a code's key, 0 to 2^31 - 1. */
    public static int hash(long codeKey) {
        long mixed = (codeKey ^ (codeKey >>> 32)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 32)) * 0xc4ceb9fe1a85ec53L;
        return (int) (mixed >>> (Long.SIZE - HASH_BITS));
    }

    /** The bucket of a hash among so many; ascending with the hash. */
    public static int bucket(int hash, int buckets) {
        return (int) (((long) hash * buckets) >>> HASH_BITS);
    }

    /** The key of a row of {@code POSTING}. */
    public static long id(int version, int segment, int bucket) {
        return (long) version << 32 | (long) segment << 20 | bucket;
    }

    /** A code's hash and a charge's ordinal in one number, which sorts by hash, then ordinal. */
    public static long pair(int hash, int ordinal) {
        return (long) hash << 32 | ordinal;
    }

    public static int hashOf(long pair) {
        return (int) (pair >>> 32);
    }

    /** Packs sorted pairs of one bucket; equal pairs count once. */
    public static byte[] pack(long[] pairs, int from, int to) {
        ByteWriter out = new ByteWriter();
        out.putByte(VERSION);
        int lastHash = 0;
        int at = from;
        while (at < to) {
            int hash = hashOf(pairs[at]);
            int end = at;
            int distinct = 0;
            for (; end < to && hashOf(pairs[end]) == hash; end++) {
                distinct += end > at && pairs[end] == pairs[end - 1] ? 0 : 1;
            }
            out.putVarint(hash - lastHash);
            out.putVarint(distinct);
            long last = 0;
            for (int i = at; i < end; i++) {
                long ordinal = pairs[i] & 0xffffffffL;
                if (i == at || ordinal != last) {
                    out.putVarint(ordinal - last);
                    last = ordinal;
                }
            }
            lastHash = hash;
            at = end;
        }
        return out.toBytes();
    }

    /** The ordinals of the charges that have a code with this hash, ascending. */
    public static int[] ordinals(byte[] entries, int hash) {
        ByteReader in = new ByteReader(entries);
        in.expectVersion(VERSION);
        int next = 0;
        while (in.position() < entries.length) {
            next += in.getInt();
            int n = in.getInt();
            if (next == hash) {
                return readOrdinals(in, n);
            }
            if (next > hash) {
                return NOTHING;
            }
            for (int i = 0; i < n; i++) {
                in.getVarint();
            }
        }
        return NOTHING;
    }

    private static int[] readOrdinals(ByteReader in, int n) {
        int[] ordinals = new int[n];
        int last = 0;
        for (int i = 0; i < n; i++) {
            last += in.getInt();
            ordinals[i] = last;
        }
        return ordinals;
    }
}
