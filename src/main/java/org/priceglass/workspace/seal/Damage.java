package org.priceglass.workspace.seal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What is the matter with an open database file; once something is, nothing more is written to it. */
public final class Damage {
    private final AtomicReference<@Nullable String> matter = new AtomicReference<>();

    /** Notes what was found; the first finding stays. */
    public void found(String what) {
        matter.compareAndSet(null, what);
    }

    /** What was found first, as part of a sentence. */
    public Optional<String> matter() {
        return Optional.ofNullable(matter.get());
    }

    public boolean isFound() {
        return matter.get() != null;
    }

    /** What is the matter with a block. */
    static String at(long offset) {
        return "the bytes at offset " + offset + " are not those that were written";
    }

    void checkNone() throws DamagedBlockException {
        String found = matter.get();
        if (found != null) {
            throw new DamagedBlockException(found);
        }
    }
}
