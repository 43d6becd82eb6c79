package org.priceglass.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.priceglass.store.ObjectStore;
import org.priceglass.store.StagedObject;
import org.priceglass.store.StoreException;
import org.priceglass.store.StoredObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies and hashes a file while it is read; closed without {@link #keep}, the copy is gone. */
final class OriginalCopy implements Original, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OriginalCopy.class);

    private final FutureTask<StagedObject> copy;
    private final Thread thread;
    private volatile boolean cancelled;

    private OriginalCopy(ObjectStore store, Path file) {
        copy = new FutureTask<>(() -> {
            try (InputStream content = Files.newInputStream(file)) {
                return store.stage(content, bytes -> checkCancelled());
            }
        });
        thread = Thread.ofPlatform().name("original-copy").daemon().unstarted(copy);
    }

    static OriginalCopy start(ObjectStore store, Path file) {
        OriginalCopy started = new OriginalCopy(store, file);
        started.thread.start();
        return started;
    }

    private void checkCancelled() {
        if (cancelled) {
            throw new CancellationException("the copy is not needed any more");
        }
    }

    @Override
    public boolean isHashed() {
        return copy.isDone();
    }

    @Override
    public StoredObject object() throws IOException {
        return staged().object();
    }

    @Override
    public StoredObject keep() throws IOException {
        return staged().keep();
    }

    private StagedObject staged() throws IOException {
        try {
            return copy.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the import was interrupted");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof StoreException store) {
                throw store;
            }
            throw new IOException("cannot keep the original: " + cause.getMessage(), cause);
        }
    }

    @Override
    public void close() throws IOException {
        cancelled = true;
        try {
            copy.get().close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.debug("a copy ended early; it left nothing", e);
        }
    }
}
