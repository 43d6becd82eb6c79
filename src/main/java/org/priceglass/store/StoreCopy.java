package org.priceglass.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Copies all objects of one store into another. Every hash is computed, of what is read and of what has arrived; what
 * is there and right is passed over, so a copying that was ended goes on where it was.
 */
public final class StoreCopy {
    private final ObjectStore from;
    private final ObjectStore to;

    public StoreCopy(ObjectStore from, ObjectStore to) {
        this.from = from;
        this.to = to;
    }

    /**
     * What became of it.
     *
     * @param copied
     *            objects that were brought
     * @param present
     *            objects that were there and right
     * @param bytes
     *            of all these
     * @param damaged
     *            hashes of objects that are not what they should be where they come from; they were not copied
     */
    public record Result(int copied, int present, long bytes, List<String> damaged) {
    }

    /**
     * Copies.
     *
     * @param progress
     *            told how many bytes of objects are done; what it throws ends the copying, and what was copied stands
     * @throws IOException
     *             where a store fails, or does not keep what it is given
     */
    public Result run(LongConsumer progress) throws IOException {
        Tally tally = new Tally(progress);
        from.visit(object -> copy(object, tally));
        return tally.result();
    }

    private void copy(StoredObject object, Tally tally) throws IOException {
        if (to.isWhole(object)) {
            tally.present++;
        } else if (bring(object, tally)) {
            tally.copied++;
        } else {
            tally.damaged.add(object.sha256());
            return;
        }
        tally.done(object.bytes());
    }

    /** Whether the source still held what it should. */
    private boolean bring(StoredObject object, Tally tally) throws IOException {
        LongConsumer watch = bytes -> tally.progress.accept(tally.bytes);
        try (InputStream content = from.open(object.sha256()); StagedObject staged = to.stage(content, watch)) {
            if (!staged.object().equals(object)) {
                return false;
            }
            to.remove(object.sha256());
            staged.keep(watch);
        }
        if (!to.isWhole(object)) {
            to.remove(object.sha256());
            throw new IOException("the new storage gives other bytes back than it was given for " + object.sha256()
                    + ": check its disk, then copy again");
        }
        return true;
    }

    /** Counts while it runs. */
    private static final class Tally {
        private final LongConsumer progress;
        private final List<String> damaged = new ArrayList<>();
        private int copied;
        private int present;
        private long bytes;

        Tally(LongConsumer progress) {
            this.progress = progress;
        }

        void done(long more) {
            bytes += more;
            progress.accept(bytes);
        }

        Result result() {
            return new Result(copied, present, bytes, List.copyOf(damaged));
        }
    }
}
