package org.priceglass.workspace.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;

/**
 * A database file as H2 sees it: a file system of its own, named by a scheme in the database's URL, that sums what is
 * written and compares what is read. H2 finds it until it is closed.
 */
public final class SealedFile implements AutoCloseable {
    private final String scheme = "sealed" + UUID.randomUUID();
    private final Map<String, BlockSums> sums = new ConcurrentHashMap<>();
    private final Set<FileChannel> channels = ConcurrentHashMap.newKeySet();
    private final Damage damage = new Damage();
    private final FilePath root;
    private final String file;
    private final boolean sealed;

    private SealedFile(Path file, BlockSums known) {
        this.file = FilePath.get(file.toString()).toString();
        this.sealed = !known.isUnknown();
        sums.put(this.file, known);
        this.root = new SealedPath(this, FilePath.get(this.file));
        FilePath.register(root);
    }

    /** The file as its seal says it is. */
    static SealedFile open(Path file, BlockSums known) {
        return new SealedFile(file, known);
    }

    /** What stands before the file's path in H2's URL. */
    public String scheme() {
        return scheme;
    }

    /** Whether the sums were known when it was opened: whatever is read without a finding is what was written. */
    public boolean isSealed() {
        return sealed;
    }

    public Damage damage() {
        return damage;
    }

    /** What is known of the file as it is now. */
    BlockSums sums() {
        return sums.computeIfAbsent(file, path -> BlockSums.unknown());
    }

    FileChannel watch(String path, FileChannel channel) {
        channels.add(channel);
        return new SealedChannel(channel, sums.computeIfAbsent(path, key -> BlockSums.unknown()), damage);
    }

    /** To be called before a file takes the place of another. */
    void moving(String from, String to) {
        refuseIfDamaged();
        sums.put(to, sums.getOrDefault(from, BlockSums.unknown()));
        sums.remove(from);
    }

    /** To be called before a file is deleted. */
    void deleting(String path) {
        if (path.equals(file)) {
            refuseIfDamaged();
        }
        sums.remove(path);
    }

    private void refuseIfDamaged() {
        try {
            damage.checkNone();
        } catch (DamagedBlockException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hides it from H2 and closes what H2 left open, as it does where opening fails. */
    @Override
    public void close() throws IOException {
        FilePath.unregister(root);
        for (FileChannel channel : channels) {
            channel.close();
        }
    }
}
