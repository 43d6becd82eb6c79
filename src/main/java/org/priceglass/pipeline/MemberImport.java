package org.priceglass.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.FileHeader;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ChargeSink;
import org.priceglass.mrf.MrfReader;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.WatchedSource;
import org.priceglass.store.StoredObject;
import org.priceglass.workspace.Succession;
import org.priceglass.workspace.VersionLoader;
import org.priceglass.workspace.Workspace;

/** Reads a member and makes it a version of its hospital's prices, unless its content is one already. */
final class MemberImport {
    private final Workspace workspace;
    private final MrfReader reader;
    private final Originals originals;
    private final HospitalMatcher matcher;
    private final KnownContent knownContent;
    /** So that of one content, or one new hospital, that two threads have at the same time only one is entered. */
    private final Object publishing = new Object();

    MemberImport(Workspace workspace, MrfReader reader, Originals originals) {
        this.workspace = workspace;
        this.reader = reader;
        this.originals = originals;
        this.matcher = new HospitalMatcher(workspace.hospitalRepository(), workspace.catalogue());
        this.knownContent = new KnownContent(workspace, matcher);
    }

    ImportOutcome run(Member member, ImportListener listener) throws IOException {
        ImportOutcome outcome = read(member, listener);
        switch (outcome) {
            case ImportOutcome.Imported done -> listener.version(done.version(), member.named());
            case ImportOutcome.AlreadyThere known -> listener.version(known.version(), member.named());
            case ImportOutcome.PassedOver _,ImportOutcome.SetAside _ -> {
                // no version
            }
        }
        return outcome;
    }

    private ImportOutcome read(Member member, ImportListener listener) throws IOException {
        if (member.original().isHashed()) {
            OptionalInt known = workspace.versions().findInside(member.original().object().sha256(),
                    member.source().member());
            if (known.isPresent()) {
                return foundAgain(member, known.getAsInt());
            }
        }
        HashedSource hashed = new HashedSource(new WatchedSource(member.source(), listener::progress));
        try (VersionLoader loader = workspace.versions().begin()) {
            ReadSummary summary = reader.read(member.isWhole() ? hashed.source() : hashed,
                    cancellable(loader, listener));
            String sha256 = member.isWhole() ? member.original().object().sha256() : hashed.sha256();
            keep(member);
            keepUnpacked(member);
            loader.finish();
            synchronized (publishing) {
                OptionalInt known = workspace.versions().find(sha256);
                return known.isPresent()
                        ? foundAgain(member, known.getAsInt())
                        : publish(member, loader, summary, sha256);
            }
        } catch (UnreadableFileException e) {
            return setAside(member.file(), member.source().member(), e);
        }
    }

    static ImportOutcome setAside(Path file, @Nullable String member, UnreadableFileException e) {
        return new ImportOutcome.SetAside(file, member, String.valueOf(e.getMessage()), e.isNotReadYet());
    }

    private ImportOutcome publish(Member member, VersionLoader loader, ReadSummary summary, String sha256)
            throws IOException {
        int hospital = hospital(member, summary.header());
        Succession succession = loader.publish(summary, sha256, hospital, member.origin());
        for (int other : member.hospitals()) {
            if (other != hospital) {
                workspace.versions().foundAgain(loader.version(), other, member.origin());
            }
        }
        return new ImportOutcome.Imported(member.file(), member.source().member(), loader.version(), hospital, summary,
                succession);
    }

    /** Who lists a file knows whose it is; the file itself completes what is known of it. */
    private int hospital(Member member, FileHeader header) {
        HospitalFacts facts = HospitalFacts.of(header, member.hint(), member.ownName());
        if (member.hospitals().isEmpty()) {
            return matcher.find(facts).id();
        }
        matcher.complete(member.hospitals(), facts);
        return member.hospitals().getFirst();
    }

    private ImportOutcome foundAgain(Member member, int version) throws IOException {
        keep(member);
        if (member.hospitals().isEmpty()) {
            KnownContent.Found found = knownContent.foundAgain(version, member.hint(), member.ownName(),
                    member.origin());
            return new ImportOutcome.AlreadyThere(member.file(), member.source().member(), version, found.hospital(),
                    found.succession());
        }
        Succession succession = Succession.NONE;
        for (int hospital : member.hospitals()) {
            succession = workspace.versions().foundAgain(version, hospital, member.origin());
        }
        return new ImportOutcome.AlreadyThere(member.file(), member.source().member(), version, null, succession);
    }

    private void keep(Member member) throws IOException {
        StoredObject object = member.original().keep();
        workspace.catalogue().addStoredObject(object.sha256(), object.bytes());
    }

    private void keepUnpacked(Member member) throws IOException {
        if (!member.isWhole() && originals.keepsMembers().getAsBoolean()) {
            StoredObject object = originals.keep(member.source());
            workspace.catalogue().addStoredObject(object.sha256(), object.bytes());
        }
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
