package org.priceglass.workspace;

import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Unpacks what the packed columns hold. */
final class Unpacking {
    private final DatabaseFile file;

    Unpacking(DatabaseFile file) {
        this.file = file;
    }

    /**
     * Unpacks values. Where one cannot be unpacked and the file has no checksums that say otherwise, its bytes are not
     * those that were written.
     */
    <T> T of(Supplier<T> values) {
        try {
            return values.get();
        } catch (UncheckedIOException | CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw file.damageBehindUnpacking(e)
                    .<RuntimeException>map(found -> new UncheckedIOException(found.getMessage(), found)).orElse(e);
        }
    }

    /** Unpacks values for someone who takes them as they come. */
    void run(Runnable values) {
        of(() -> {
            values.run();
            return true;
        });
    }
}
