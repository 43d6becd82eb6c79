package org.priceglass.mrf.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.sniff.FileKind;

/** A file that is open to be read, with its members; those are read while it is open only. */
public final class MrfFile implements Closeable {
    /** What stands in a path for bytes that are no text. */
    private static final char NO_CHARACTER = '\ufffd';
    /** What lies beside price files to be read by people. */
    private static final Set<FileKind> DOCUMENTS = EnumSet.of(FileKind.PDF, FileKind.DOCUMENT, FileKind.IMAGE,
            FileKind.BINARY);

    private final Path file;
    private final UnpackLimits limits;
    private final Path scratch;
    private final Closing closing = new Closing();

    MrfFile(Path file, UnpackLimits limits, Path scratch) {
        this.file = file;
        this.limits = limits;
        this.scratch = scratch;
    }

    /**
     * The members in their order. One that cannot be unpacked says why when it is read; where an archive breaks off, a
     * member with the archive's own name (null for the file itself) says where.
     *
     * @param members
     *            to be read, at least one
     * @param passedOver
     *            documents beside them; where there is nothing else, they are members, and their reader says what they
     *            are
     */
    public record Contents(List<MrfSource> members, List<PassedOver> passedOver) {
    }

    /**
     * Finds all members.
     *
     * @throws UnreadableFileException
     *             where the file is an archive without any file, or one made to do harm
     */
    public Contents contents() throws IOException {
        List<MrfSource> members = new ArrayList<>();
        List<MrfSource> documents = new ArrayList<>();
        List<PassedOver> passedOver = new ArrayList<>();
        walk((source, kind) -> {
            if (kind == null || source.member() == null || !DOCUMENTS.contains(kind)) {
                members.add(source);
            } else {
                documents.add(source);
                passedOver.add(new PassedOver(source.member(), kind.refusal()));
            }
            return true;
        });
        if (members.isEmpty() && documents.isEmpty()) {
            throw new UnreadableFileException("an archive without any file in it: check where it was fetched from");
        }
        return members.isEmpty() ? new Contents(documents, List.of()) : new Contents(members, passedOver);
    }

    /** Finds all members, documents beside them left out. */
    public List<MrfSource> members() throws IOException {
        return contents().members();
    }

    /**
     * Finds one member, and looks no further.
     *
     * @param path
     *            as {@link MrfSource#member} gives it; null for the content of a file that is no archive
     */
    public Optional<MrfSource> member(@Nullable String path) throws IOException {
        List<MrfSource> found = new ArrayList<>();
        walk((source, kind) -> {
            if (Objects.equals(source.member(), path)) {
                found.add(source);
            }
            return found.isEmpty();
        });
        return found.stream().findFirst();
    }

    private void walk(MemberWalk.Visitor visitor) throws IOException {
        checkIsFile();
        Budget budget = new Budget(limits, Files.size(file));
        new MemberWalk(budget, new LocalBytes(scratch, budget, closing), closing, visitor).visit(new PlainSource(file),
                0);
    }

    private void checkIsFile() throws UnreadableFileException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException("a folder, not a file: " + file + "; name a file in it");
        }
        if (!Files.exists(file)) {
            throw new UnreadableFileException("no such file: " + file + (file.toString().indexOf(NO_CHARACTER) < 0
                    ? ""
                    : "; a name that is not UTF-8 cannot be written here: rename the file, or name its folder"));
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException(
                    "a pipe or device, not a file: " + file + "; write what it gives into a file and name that");
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableFileException("no permission to read: " + file);
        }
    }

    /** Drops the copies of archives inside the file. */
    @Override
    public void close() throws IOException {
        closing.close();
    }
}
