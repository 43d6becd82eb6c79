package org.priceglass.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.priceglass.ask.CheckedDraft.Member;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.conformance.FindingLog;
import org.priceglass.conformance.check.ConformanceCheck;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.WatchedSource;
import org.priceglass.mrf.archive.MrfFile;
import org.priceglass.mrf.archive.MrfFiles;

/** What do CMS's rules, and ours beyond them, say of a file as it is now? Nothing is imported, nothing is kept. */
public final class CheckFile {
    private final CheckedFiles files;
    private final MrfFiles drafts;
    private final ConformanceCheck check;
    private final Clock clock;

    CheckFile(CheckedFiles files, MrfFiles drafts, Clock clock) {
        this.files = files;
        this.drafts = drafts;
        this.check = new ConformanceCheck(clock);
        this.clock = clock;
    }

    /**
     * Checks a file again, with all its findings.
     *
     * @param progress
     *            what it throws ends the check
     * @return to be closed by the caller
     * @throws NoSuchElementException
     *             where there is no such version
     * @throws IOException
     *             where the file is missing, or is not what it was
     */
    public ConformanceReport report(CheckedFile file, WatchedSource.Progress progress) throws IOException {
        try (OpenedFile opened = files.open(file)) {
            return check(opened.source(), progress);
        }
    }

    /**
     * Checks a file that is not in the workspace.
     *
     * @param progress
     *            what it throws ends the check
     * @throws UnreadableFileException
     *             where there is no such file, or none in it
     */
    public CheckedDraft draft(Path file, WatchedSource.Progress progress) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException("no such file: " + file);
        }
        Instant saved = CheckedFiles.saved(file);
        try (MrfFile opened = drafts.open(file)) {
            List<Member> members = new ArrayList<>();
            for (MrfSource source : opened.members()) {
                members.add(member(new CheckedFile.Draft(file, source.member(), saved), source, progress));
            }
            return new CheckedDraft(file, List.copyOf(members));
        }
    }

    private Member member(CheckedFile.Draft draft, MrfSource source, WatchedSource.Progress progress)
            throws IOException {
        try (ConformanceReport report = check(source, progress)) {
            return new Member(draft, Conformance.of(report, clock.instant()), null);
        } catch (UnreadableFileException e) {
            return new Member(draft, null, e.getMessage());
        }
    }

    private ConformanceReport check(MrfSource source, WatchedSource.Progress progress) throws IOException {
        return check.check(new WatchedSource(source, progress), Optional.empty(), FindingLog.UNLIMITED);
    }
}
