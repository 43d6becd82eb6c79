package org.priceglass.mrf.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.archive.EntryWalk.Entry;
import org.priceglass.mrf.sniff.FileHead;
import org.priceglass.mrf.sniff.FileKind;

/** Finds the members of a file, through all archives within one another, in their order. */
final class MemberWalk {
    private final Budget budget;
    private final LocalBytes local;
    private final Closing closing;
    private final Visitor visitor;
    private final MemberPaths paths = new MemberPaths();

    /** Takes members as they are found. */
    @FunctionalInterface
    interface Visitor {
        /**
         * A member.
         *
         * @param kind
         *            what it is; null where that cannot be told, so that it is read to say why
         * @return whether to go on
         */
        boolean found(MrfSource source, @Nullable FileKind kind) throws IOException;
    }

    MemberWalk(Budget budget, LocalBytes local, Closing closing, Visitor visitor) {
        this.budget = budget;
        this.local = local;
        this.closing = closing;
        this.visitor = visitor;
    }

    /**
     * Goes through a file.
     *
     * @param depth
     *            layers of packing that it is in
     * @return whether to go on behind it
     * @throws UnreadableFileException
     *             where a limit is passed
     */
    boolean visit(MrfSource source, int depth) throws IOException {
        FileKind kind;
        try {
            kind = kind(source);
        } catch (UnreadableFileException e) {
            return visitor.found(source, null);
        }
        // What is deeper is handed over packed, and its reader says so.
        if (!budget.allowsDepth(depth + 1)) {
            return visitor.found(source, kind);
        }
        Optional<Compression> compression = Compression.of(kind);
        if (compression.isPresent()) {
            return visit(new CompressedSource(source, compression.get(), budget.meter()), depth + 1);
        }
        return switch (kind) {
            case ZIP -> visitZip(source, depth + 1);
            case TAR -> visitInOrder(new Packed(source, TarWalk.LABEL), () -> new TarWalk(source.open()), depth + 1);
            case SEVEN_ZIP -> visitSevenZip(source, depth + 1);
            default -> visitor.found(source, kind);
        };
    }

    /**
     * An archive.
     *
     * @param label
     *            for messages
     */
    private record Packed(MrfSource source, String label) {
    }

    private boolean visitZip(MrfSource source, int depth) throws IOException {
        Packed packed = new Packed(source, ZipDirectory.LABEL);
        FileChannel bytes;
        try {
            bytes = local.of(source);
        } catch (UnreadableFileException e) {
            return refuse(packed, source.member(), e);
        }
        ZipDirectory zip;
        try {
            zip = closing.add(Damage.told(packed.label(), 0, () -> new ZipDirectory(bytes)));
        } catch (UnreadableFileException noDirectory) {
            return visitInOrder(packed, () -> new CutZipWalk(source.open()), depth)
                    && refuse(packed, source.member(), cut(noDirectory));
        }
        for (ZipArchiveEntry entry : zip.entries()) {
            Entry listed = new Entry(ZipDirectory.name(entry), entry.getSize(), ZipDirectory.isFile(entry),
                    zip.refusal(entry));
            String member = member(packed, listed);
            if (member != null && !visitEntry(packed, listed,
                    new ZipEntrySource(source.name(), member, zip, entry, budget.meter()), depth)) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableFileException cut(UnreadableFileException noDirectory) {
        return new UnreadableFileException("a ZIP archive that breaks off or is damaged at its end, where its directory"
                + " should be; what is whole before that is read: fetch it again", noDirectory);
    }

    private boolean visitSevenZip(MrfSource source, int depth) throws IOException {
        Packed packed = new Packed(source, SevenZipWalk.LABEL);
        try {
            FileChannel bytes = local.of(source);
            new SevenZipWalk(bytes).close();
            return visitInOrder(packed, () -> new SevenZipWalk(bytes), depth);
        } catch (UnreadableFileException e) {
            return refuse(packed, source.member(), e);
        }
    }

    /** What breaks off is read up to there; then the archive itself is refused. */
    private boolean visitInOrder(Packed packed, SequentialArchive.Opener opener, int depth) throws IOException {
        SequentialArchive archive = closing.add(new SequentialArchive(opener));
        for (int i = 0;; i++) {
            Optional<Entry> next;
            try {
                next = archive.entry(i);
            } catch (UnreadableFileException e) {
                return refuse(packed, packed.source().member(), e);
            }
            if (next.isEmpty()) {
                return true;
            }
            Entry entry = next.get();
            String member = member(packed, entry);
            if (member != null && !visitEntry(packed, entry, new SequentialSource(packed.source().name(), member,
                    entry.size(), new SequentialSource.Place(packed.label(), archive, i, meter(packed))), depth)) {
                return false;
            }
        }
    }

    private Budget.Meter meter(Packed packed) {
        return packed.label().equals(TarWalk.LABEL) ? Budget.none() : budget.meter();
    }

    /** The path of an entry; null where it is none that anyone packed to be read. */
    private @Nullable String member(Packed packed, Entry entry) throws UnreadableFileException {
        budget.member(entry.size());
        return entry.isFile() && !MemberPaths.isOfOperatingSystem(entry.name())
                ? paths.path(packed.source().member(), entry.name())
                : null;
    }

    private boolean visitEntry(Packed packed, Entry entry, MrfSource source, int depth) throws IOException {
        UnreadableFileException refusal = entry.refusal();
        return refusal == null ? visit(source, depth) : refuse(packed, source.member(), refusal);
    }

    /** Leaves a part, or the rest, of an archive aside; where a limit is passed, the whole file. */
    private boolean refuse(Packed packed, @Nullable String member, UnreadableFileException reason) throws IOException {
        if (budget.isSpent()) {
            throw reason;
        }
        return visitor.found(new RefusedSource(packed.source().name(), member, reason), null);
    }

    private static FileKind kind(MrfSource source) throws IOException {
        try (InputStream in = source.open()) {
            return FileHead.kindOf(in);
        }
    }
}
