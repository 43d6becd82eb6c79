package org.priceglass.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ChargeSink;
import org.priceglass.mrf.MrfReader;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.WatchedSource;
import org.priceglass.mrf.archive.MrfFile;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.store.ObjectStore;
import org.priceglass.store.StoredObject;
import org.priceglass.workspace.Succession;
import org.priceglass.workspace.VersionLoader;
import org.priceglass.workspace.VersionOrigin;
import org.priceglass.workspace.Workspace;

/**
 * Imports local files: keeps the original, reads every member, and makes each a version of its hospital's prices. The
 * same content twice is one version ({@link KnownContent}).
 */
public final class FileImport {
    private final Workspace workspace;
    private final ObjectStore store;
    private final MrfFiles files;
    private final MrfReader reader;
    private final Clock clock;
    private final HospitalMatcher hospitals;
    private final KnownContent knownContent;

    /** Unpacks within the standard limits. */
    public FileImport(Workspace workspace, ObjectStore store, MrfReader reader, Clock clock) {
        this(workspace, store, new MrfFiles(), reader, clock);
    }

    /** Unpacks what {@code files} opens. */
    public FileImport(Workspace workspace, ObjectStore store, MrfFiles files, MrfReader reader, Clock clock) {
        this.workspace = workspace;
        this.store = store;
        this.files = files;
        this.reader = reader;
        this.clock = clock;
        this.hospitals = new HospitalMatcher(workspace.hospitalRepository(), workspace.catalogue());
        this.knownContent = new KnownContent(workspace, hospitals);
    }

    /**
     * Imports one file.
     *
     * @param hint
     *            what is known of its hospital
     * @return one outcome per member, in order; one for the file where it has no members
     * @throws IOException
     *             where the file or the workspace fails (a full disk); what was imported before stands
     * @throws CancellationException
     *             where the listener cancelled; the member at hand leaves nothing behind
     */
    public List<ImportOutcome> run(Path file, HospitalHint hint, ImportListener listener) throws IOException {
        try (MrfFile opened = files.open(file)) {
            return importContents(file, opened.contents(), hint, listener);
        } catch (UnreadableFileException e) {
            return List.of(setAside(file, null, e));
        }
    }

    private List<ImportOutcome> importContents(Path file, MrfFile.Contents contents, HospitalHint hint,
            ImportListener listener) throws IOException {
        try (OriginalCopy original = OriginalCopy.start(store, file)) {
            if (workspace.catalogue().holdsObjectOfSize(Files.size(file))) {
                original.object();
            }
            List<ImportOutcome> outcomes = new ArrayList<>();
            for (MrfSource source : contents.members()) {
                outcomes.add(importMember(new Member(file, source, original, hint), listener));
            }
            contents.passedOver()
                    .forEach(each -> outcomes.add(new ImportOutcome.PassedOver(file, each.member(), each.reason())));
            return outcomes;
        }
    }

    /** A member, the original that it is in, and what is known of its hospital. */
    private record Member(Path file, MrfSource source, OriginalCopy original, HospitalHint hint) {
        /** Whether the member is the file as it is. */
        boolean isFile() throws IOException {
            return source.member() == null && source.size() == Files.size(file);
        }

        String ownName() {
            String inside = source.member();
            return inside == null ? String.valueOf(file.getFileName()) : inside.substring(inside.lastIndexOf('/') + 1);
        }
    }

    private ImportOutcome importMember(Member member, ImportListener listener) throws IOException {
        MrfSource source = member.source();
        if (member.original().isHashed()) {
            OptionalInt known = workspace.versions().findInside(member.original().object().sha256(), source.member());
            if (known.isPresent()) {
                return foundAgain(member, known.getAsInt());
            }
        }
        HashedSource hashed = new HashedSource(new WatchedSource(source, listener::progress));
        try (VersionLoader loader = workspace.versions().begin()) {
            ReadSummary summary = reader.read(member.isFile() ? hashed.source() : hashed,
                    cancellable(loader, listener));
            String sha256 = member.isFile() ? member.original().object().sha256() : hashed.sha256();
            OptionalInt known = workspace.versions().find(sha256);
            if (known.isPresent()) {
                return foundAgain(member, known.getAsInt());
            }
            int hospital = hospitals.find(HospitalFacts.of(summary.header(), member.hint(), member.ownName())).id();
            Succession succession = loader.publish(summary, sha256, hospital, keep(member));
            return new ImportOutcome.Imported(member.file(), source.member(), loader.version(), hospital, summary,
                    succession);
        } catch (UnreadableFileException e) {
            return setAside(member.file(), source.member(), e);
        }
    }

    private static ImportOutcome setAside(Path file, @Nullable String member, UnreadableFileException e) {
        return new ImportOutcome.SetAside(file, member, String.valueOf(e.getMessage()), e.isNotReadYet());
    }

    private ImportOutcome foundAgain(Member member, int version) throws IOException {
        KnownContent.Found found = knownContent.foundAgain(version, member.hint(), member.ownName(), keep(member));
        return new ImportOutcome.AlreadyThere(member.file(), member.source().member(), version, found.hospital(),
                found.succession());
    }

    private VersionOrigin keep(Member member) throws IOException {
        StoredObject object = member.original().keep();
        workspace.catalogue().addStoredObject(object.sha256(), object.bytes());
        return new VersionOrigin(String.valueOf(member.file().getFileName()), member.source().member(), object.sha256(),
                member.file().toAbsolutePath().normalize().toString(), clock.instant());
    }

    private static ChargeSink cancellable(ChargeSink sink, ImportListener listener) {
        return charge -> {
            if (listener.isCancelled()) {
                throw new CancellationException("the import was cancelled");
            }
            sink.charge(charge);
        };
    }
}
