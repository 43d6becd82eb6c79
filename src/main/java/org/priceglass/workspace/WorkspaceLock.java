package org.priceglass.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One process at a time has a workspace open. The lock is the operating system's, so it goes with a killed process; the
 * file says who holds it.
 */
final class WorkspaceLock implements AutoCloseable {
    /** Far behind the text, which others must be able to read while it is locked. */
    private static final long LOCKED_BYTE = 1L << 40;
    private static final int MAX_HOLDER = 200;

    private final @Nullable FileChannel channel;

    private WorkspaceLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, or throws with the name of its holder.
     *
     * @param now
     *            what the next one is told as the time since when
     */
    static WorkspaceLock take(Path file, Instant now) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            lock(file, channel, false);
            String holder = "process " + ProcessHandle.current().pid() + " since " + now;
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
            return new WorkspaceLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Takes the lock to ask only. Where it cannot be written, it is shared with others who ask; where there is none and
     * none can be made, nobody works here and none is needed.
     */
    static WorkspaceLock takeToAsk(Path file, Instant now) throws IOException {
        try {
            return take(file, now);
        } catch (FileSystemException notWritable) {
            return Files.isRegularFile(file) ? share(file) : new WorkspaceLock(null);
        }
    }

    private static WorkspaceLock share(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            lock(file, channel, true);
            return new WorkspaceLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void lock(Path file, FileChannel channel, boolean shared) throws IOException {
        if (tryLock(channel, shared) == null) {
            throw new WorkspaceInUseException("the workspace " + file.getParent() + " is in use by " + holder(channel)
                    + ": close it there, or use another workspace");
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, shared);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(MAX_HOLDER);
        channel.read(text, 0);
        String holder = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
        return holder.isBlank() ? "another process" : holder;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
