package org.priceglass.mrf.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.archive.EntryWalk.Entry;

/**
 * An archive whose entries can be reached only through those before them. The place reached last is kept, so entries
 * that are read in their order cost one pass over the archive, and looking at the first bytes of one before it is read
 * costs no second pass.
 */
final class SequentialArchive implements Closeable {
    /** More than anyone reads who only looks what a member is. */
    private static final int LOOKED_AT = 256 << 10;
    private static final int BUFFER = 64 << 10;

    private final Opener opener;
    private @Nullable Place idle;

    /** Begins at the first entry. */
    @FunctionalInterface
    interface Opener {
        EntryWalk open() throws IOException;
    }

    SequentialArchive(Opener opener) {
        this.opener = opener;
    }

    /** An entry by its index; empty behind the last one. */
    Optional<Entry> entry(int index) throws IOException {
        Place place = reach(index);
        if (place.entry.isPresent()) {
            giveBack(place);
        } else {
            place.close();
        }
        return place.entry;
    }

    /** What an entry holds, from its first byte; several may be open at once. */
    InputStream open(int index) throws IOException {
        Place place = reach(index);
        return new Borrowed(place, place.content());
    }

    @Override
    public void close() throws IOException {
        Place last = take();
        if (last != null) {
            last.close();
        }
    }

    private Place reach(int index) throws IOException {
        Place place = take();
        if (place != null && !place.canReach(index)) {
            place.close();
            place = null;
        }
        if (place == null) {
            place = new Place(opener.open());
        }
        try {
            place.moveTo(index);
            return place;
        } catch (IOException | RuntimeException e) {
            place.close();
            throw e;
        }
    }

    private synchronized @Nullable Place take() {
        Place taken = idle;
        idle = null;
        return taken;
    }

    private void giveBack(Place place) throws IOException {
        synchronized (this) {
            if (idle == null) {
                idle = place;
                return;
            }
        }
        place.close();
    }

    /** Gives the place back instead of closing the archive. */
    private final class Borrowed extends FilterInputStream {
        private final Place place;
        private boolean closed;

        Borrowed(Place place, InputStream content) {
            super(content);
            this.place = place;
        }

        @Override
        public synchronized void mark(int limit) {
            // the archive has a mark of its own here
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                giveBack(place);
            }
        }
    }

    /** Where in the archive a walk stands. */
    private static final class Place implements Closeable {
        private final EntryWalk walk;
        private int index = -1;
        private Optional<Entry> entry = Optional.empty();
        private @Nullable InputStream content;

        Place(EntryWalk walk) {
            this.walk = walk;
        }

        boolean canReach(int wanted) throws IOException {
            return index < wanted || (index == wanted && rewind());
        }

        void moveTo(int wanted) throws IOException {
            while (index < wanted) {
                content = null;
                entry = walk.next();
                index++;
                if (entry.isEmpty()) {
                    index = Integer.MAX_VALUE;
                }
            }
        }

        InputStream content() throws IOException {
            InputStream opened = content;
            if (opened == null) {
                opened = new BufferedInputStream(walk.content(), BUFFER);
                opened.mark(LOOKED_AT);
                content = opened;
            }
            return opened;
        }

        /** Back to the first byte of the entry, where no more than a look was taken. */
        private boolean rewind() {
            try {
                if (content != null) {
                    content.reset();
                }
                return true;
            } catch (IOException tooFar) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            walk.close();
        }
    }
}
