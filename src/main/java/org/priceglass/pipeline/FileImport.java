package org.priceglass.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.priceglass.mrf.MrfReader;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.archive.MrfFile;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.store.LocalCopy;
import org.priceglass.store.ObjectStore;
import org.priceglass.workspace.Workspace;

/**
 * Imports local files, and members of originals that were fetched: keeps the original, reads every member, and makes
 * each a version of its hospital's prices. The same content twice is one version ({@link KnownContent}). Safe for many
 * threads.
 */
public final class FileImport {
    private final Workspace workspace;
    private final Originals originals;
    private final Clock clock;
    private final MemberImport members;

    /** Unpacks within the standard limits, and keeps no members. */
    public FileImport(Workspace workspace, ObjectStore store, MrfReader reader, Clock clock) {
        this(workspace, new Originals(store, new MrfFiles(), () -> false), reader, clock);
    }

    public FileImport(Workspace workspace, Originals originals, MrfReader reader, Clock clock) {
        this.workspace = workspace;
        this.originals = originals;
        this.clock = clock;
        this.members = new MemberImport(workspace, reader, originals);
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
        try (MrfFile opened = originals.files().open(file)) {
            return importContents(file, opened.contents(), hint, listener);
        } catch (UnreadableFileException e) {
            return List.of(MemberImport.setAside(file, null, e));
        }
    }

    /** Imports one member of an original that the store holds; otherwise as {@link #run}. */
    public ImportOutcome run(StoredMember wanted, ImportListener listener) throws IOException {
        Path name = Path.of(wanted.obtained().fileName());
        try (LocalCopy copy = originals.store().local(wanted.original().sha256());
                MrfFile opened = originals.files().open(copy.path())) {
            MrfSource source = opened.member(wanted.member()).orElseThrow(
                    () -> new UnreadableFileException("there is no " + wanted.member() + " in the archive any more"));
            boolean whole = source.member() == null && source.size() == wanted.original().bytes();
            return members.run(new Member(name, source, whole, new Original.Held(wanted.original()), wanted.obtained(),
                    HospitalHint.NONE, wanted.hospitals()), listener);
        } catch (UnreadableFileException e) {
            return MemberImport.setAside(name, wanted.member(), e);
        }
    }

    private List<ImportOutcome> importContents(Path file, MrfFile.Contents contents, HospitalHint hint,
            ImportListener listener) throws IOException {
        long size = Files.size(file);
        Obtained obtained = new Obtained(String.valueOf(file.getFileName()),
                file.toAbsolutePath().normalize().toString(), clock.instant());
        try (OriginalCopy original = OriginalCopy.start(originals.store(), file)) {
            if (workspace.catalogue().holdsObjectOfSize(size)) {
                original.object();
            }
            List<ImportOutcome> outcomes = new ArrayList<>();
            for (MrfSource source : contents.members()) {
                boolean whole = source.member() == null && source.size() == size;
                outcomes.add(
                        members.run(new Member(file, source, whole, original, obtained, hint, List.of()), listener));
            }
            contents.passedOver()
                    .forEach(each -> outcomes.add(new ImportOutcome.PassedOver(file, each.member(), each.reason())));
            return outcomes;
        }
    }
}
