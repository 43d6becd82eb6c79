package org.priceglass.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongConsumer;

/**
 * The store in use, which can be replaced by another while it is used: all objects are in the new one before anybody is
 * sent there. The old one keeps its copies, and stays open for who reads from it until this is closed.
 */
public final class CurrentStore implements ObjectStore {
    /** Shared by those who keep something, held by who replaces the store. */
    private final ReadWriteLock keeping = new ReentrantReadWriteLock();
    private final List<ObjectStore> opened = new ArrayList<>();
    /** What was kept since a copying began. */
    private final Queue<StoredObject> since = new ConcurrentLinkedQueue<>();
    private volatile ObjectStore now;
    private volatile boolean moving;

    public CurrentStore(ObjectStore first) {
        now = first;
        opened.add(first);
    }

    /** What is done in the step in which the new store takes over. */
    @FunctionalInterface
    public interface Switched {
        void run() throws IOException;
    }

    /**
     * Copies everything into another store, every hash checked, and uses that from then on; one move at a time. Where
     * it ends before, the store in use stays the one in use.
     *
     * @param progress
     *            told how many bytes were copied; what it throws ends the move
     * @param switched
     *            done once all is there and nobody keeps anything; what it throws undoes the switch
     * @throws IOException
     *             where a store fails, or objects are not whole where they are
     */
    public synchronized StoreCopy.Result moveTo(ObjectStore target, LongConsumer progress, Switched switched)
            throws IOException {
        opened.add(target);
        since.clear();
        moving = true;
        try {
            StoreCopy.Result result = new StoreCopy(now, target).run(progress);
            if (!result.damaged().isEmpty()) {
                throw new StoreException(
                        result.damaged().size() + " originals are not what they should be, the first is "
                                + result.damaged().getFirst() + ": bring them back from a backup, then move again",
                        false, null);
            }
            keeping.writeLock().lock();
            try {
                for (StoredObject late : since) {
                    bring(late, now, target);
                }
                switched.run();
                now = target;
            } finally {
                keeping.writeLock().unlock();
            }
            return result;
        } finally {
            moving = false;
        }
    }

    @Override
    public StagedObject stage(InputStream content, LongConsumer progress) throws IOException {
        ObjectStore store = now;
        return new Staged(store, store.stage(content, progress));
    }

    @Override
    public StoredObject adopt(Path finished, String sha256, LongConsumer progress) throws IOException {
        keeping.readLock().lock();
        try {
            return noted(now.adopt(finished, sha256, progress));
        } finally {
            keeping.readLock().unlock();
        }
    }

    @Override
    public OptionalLong size(String sha256) throws IOException {
        return now.size(sha256);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return now.open(sha256);
    }

    @Override
    public InputStream open(String sha256, long from, long length) throws IOException {
        return now.open(sha256, from, length);
    }

    @Override
    public LocalCopy local(String sha256) throws IOException {
        return now.local(sha256);
    }

    @Override
    public boolean isWhole(StoredObject object) throws IOException {
        return now.isWhole(object);
    }

    @Override
    public void visit(Visitor visitor) throws IOException {
        now.visit(visitor);
    }

    @Override
    public void remove(String sha256) throws IOException {
        now.remove(sha256);
    }

    @Override
    public synchronized void close() throws IOException {
        for (ObjectStore store : opened) {
            store.close();
        }
    }

    private StoredObject noted(StoredObject object) {
        if (moving) {
            since.add(object);
        }
        return object;
    }

    private static void bring(StoredObject object, ObjectStore from, ObjectStore to) throws IOException {
        if (from.holds(object.sha256()) && !to.holds(object.sha256())) {
            try (InputStream content = from.open(object.sha256())) {
                to.put(content);
            }
        }
    }

    /** A copy beside the objects of the store that was in use when it was made. */
    private final class Staged implements StagedObject {
        private final ObjectStore store;
        private final StagedObject copy;

        Staged(ObjectStore store, StagedObject copy) {
            this.store = store;
            this.copy = copy;
        }

        @Override
        public StoredObject object() {
            return copy.object();
        }

        @Override
        public StoredObject keep(LongConsumer progress) throws IOException {
            keeping.readLock().lock();
            try {
                StoredObject kept = copy.keep(progress);
                if (!store.equals(now)) {
                    bring(kept, store, now);
                }
                return noted(kept);
            } finally {
                keeping.readLock().unlock();
            }
        }

        @Override
        public void close() throws IOException {
            copy.close();
        }
    }
}
