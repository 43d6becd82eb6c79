package org.priceglass.ask;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.priceglass.ask.SourceRecord.SourceFile;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.NamedSource;
import org.priceglass.mrf.TextEncoding;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.archive.MrfFile;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.workspace.StoredVersion;
import org.priceglass.workspace.VersionOrigin;
import org.priceglass.workspace.VersionRepository;

/** Opens again what was checked, wherever it is. */
final class CheckedFiles {
    private final VersionRepository versions;
    private final StoredMembers stored;
    private final MrfFiles drafts;

    CheckedFiles(VersionRepository versions, StoredMembers stored, MrfFiles drafts) {
        this.versions = versions;
        this.stored = stored;
        this.drafts = drafts;
    }

    /**
     * Opens it.
     *
     * @throws NoSuchElementException
     *             where there is no such version
     * @throws IOException
     *             where the original or the draft is missing, or is not what it was
     */
    OpenedFile open(CheckedFile file) throws IOException {
        return switch (file) {
            case CheckedFile.Version version -> open(version.id());
            case CheckedFile.Draft draft -> open(draft);
        };
    }

    private OpenedFile open(int id) throws IOException {
        StoredVersion version = versions.find(id)
                .orElseThrow(() -> new NoSuchElementException("there is no version " + id));
        VersionOrigin origin = versions.origin(id).orElseThrow();
        StoredMember member = stored.open(version, origin);
        return new OpenedFile(new NamedSource(member.source(), origin.fileName(), origin.member()),
                new SourceFile(origin.fileName(), origin.member(), version.sha256(), origin.storedSha256(),
                        origin.location(), origin.obtainedAt()),
                Objects.requireNonNullElse(version.encoding(), TextEncoding.UTF_8.label()), member);
    }

    private OpenedFile open(CheckedFile.Draft draft) throws IOException {
        Path path = draft.file();
        if (!Files.isRegularFile(path) || !saved(path).equals(draft.saved())) {
            throw new IOException(path + " was saved, moved or removed after it was checked: check it again");
        }
        MrfFile file = drafts.open(path);
        try {
            MrfSource member = file.member(draft.member()).orElseThrow(
                    () -> new UnreadableFileException(path + " has no member " + draft.member() + " any more"));
            return new OpenedFile(member, new SourceFile(String.valueOf(path.getFileName()), draft.member(), null, null,
                    path.toString(), draft.saved()), encoding(member), file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** When a file was saved last. */
    static Instant saved(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    private static String encoding(MrfSource member) throws IOException {
        try (InputStream in = member.open()) {
            byte[] head = in.readNBytes(TextEncoding.HEAD_BYTES);
            return TextEncoding.of(head, head.length).label();
        }
    }
}
