package org.priceglass.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.stream.StreamSupport;
import org.priceglass.store.Staging.StagedFile;

/** Objects in a folder, each a file that is not altered any more: {@code ab/abcdef...}. */
public final class FileStore implements ObjectStore {
    private static final String STAGING = "staging";
    private static final int SHELF = 2;

    private final Path folder;
    private final Staging staging;

    private FileStore(Path folder) {
        this.folder = folder;
        this.staging = new Staging(folder.resolve(STAGING));
    }

    /** Opens the store of a folder and drops copies that a killed process left unfinished. */
    public static FileStore open(Path folder) throws IOException {
        FileStore store = new FileStore(folder);
        store.staging.clear();
        return store;
    }

    /** The store of a folder, to read from only. */
    public static FileStore toRead(Path folder) {
        return new FileStore(folder);
    }

    @Override
    public StagedObject stage(InputStream content, LongConsumer progress) throws IOException {
        return stageFile(content, progress);
    }

    /** Copies what the stream holds into a file that can be read before it is kept. */
    StagedInFolder stageFile(InputStream content, LongConsumer progress) throws IOException {
        return new StagedInFolder(staging.copy(content, progress));
    }

    @Override
    public StoredObject adopt(Path finished, String sha256, LongConsumer progress) throws IOException {
        StoredObject object = Staging.check(finished, sha256, progress);
        Staging.force(finished);
        try {
            place(finished, sha256);
        } catch (AtomicMoveNotSupportedException anotherFileSystem) {
            try (InputStream content = Files.newInputStream(finished); StagedObject staged = stage(content, progress)) {
                staged.keep();
            }
        }
        Files.deleteIfExists(finished);
        return object;
    }

    @Override
    public OptionalLong size(String sha256) throws IOException {
        try {
            return OptionalLong.of(Files.size(place(sha256)));
        } catch (NoSuchFileException notHeld) {
            return OptionalLong.empty();
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    @Override
    public InputStream open(String sha256, long from, long length) throws IOException {
        FileChannel file = FileChannel.open(path(sha256));
        try {
            return new LimitedStream(Channels.newInputStream(file.position(from)), length);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public LocalCopy local(String sha256) throws IOException {
        return new LocalCopy(path(sha256), () -> {
        });
    }

    @Override
    public void visit(Visitor visitor) throws IOException {
        for (Path shelf : sorted(folder)) {
            if (!shelf.equals(staging.folder()) && Files.isDirectory(shelf)) {
                for (Path file : sorted(shelf)) {
                    String name = String.valueOf(file.getFileName());
                    if (Sha256.is(name)) {
                        visitor.object(new StoredObject(name, Files.size(file)));
                    }
                }
            }
        }
    }

    @Override
    public void remove(String sha256) throws IOException {
        Path file = place(sha256);
        // Windows deletes no file that is read-only.
        if (Files.exists(file) && !file.toFile().setWritable(true)) {
            throw new IOException("cannot drop " + file + ": no permission");
        }
        Files.deleteIfExists(file);
    }

    @Override
    public void close() {
        // files need no closing
    }

    /** Where the content stands; throws {@link NoSuchFileException} with what to do where it does not. */
    private Path path(String sha256) throws NoSuchFileException {
        Path place = place(sha256);
        if (!Files.exists(place)) {
            throw new NoSuchFileException(place.toString(), null,
                    "the original is not in the workspace: copy it there from a backup, or import the file again");
        }
        return place;
    }

    private Path place(String sha256) {
        if (!Sha256.is(sha256)) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return folder.resolve(sha256.substring(0, SHELF)).resolve(sha256);
    }

    /** Moves a file to its place unless the content stands there already; altered bytes do not stay. */
    private void place(Path file, String sha256) throws IOException {
        Path place = place(sha256);
        if (Files.exists(place) && !isWhole(place, sha256)) {
            remove(sha256);
        }
        if (!Files.exists(place)) {
            Files.createDirectories(place.getParent());
            if (!file.toFile().setReadOnly()) {
                throw new IOException("cannot protect " + file + " against changes");
            }
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static boolean isWhole(Path place, String sha256) throws IOException {
        try (InputStream content = Files.newInputStream(place)) {
            return Sha256.of(content).equals(sha256);
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return StreamSupport.stream(entries.spliterator(), false).sorted().toList();
        }
    }

    /** A copy in the staging folder. */
    final class StagedInFolder implements StagedObject {
        private final StagedFile file;

        StagedInFolder(StagedFile file) {
            this.file = file;
        }

        Path path() {
            return file.path();
        }

        @Override
        public StoredObject object() {
            return file.object();
        }

        @Override
        public StoredObject keep(LongConsumer progress) throws IOException {
            place(file.path(), file.object().sha256());
            return file.object();
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file.path());
        }
    }
}
