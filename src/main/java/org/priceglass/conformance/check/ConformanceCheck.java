package org.priceglass.conformance.check;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.DictionaryChoice;
import org.priceglass.conformance.FindingLog;
import org.priceglass.conformance.Format;
import org.priceglass.conformance.Rules;
import org.priceglass.conformance.notes.FileNameNotes;
import org.priceglass.conformance.notes.NoteRules;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.TextEncoding;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.mrf.sniff.FileKind;

/** Checks a member by CMS's rules, whatever its format. */
public final class ConformanceCheck {
    private static final int HEAD = 64 << 10;

    private final Rules rules = RuleCatalog.rules();
    private final Clock clock;

    /**
     * Checks by a clock.
     *
     * @param clock
     *            tells the day that dates are compared with
     */
    public ConformanceCheck(Clock clock) {
        this.clock = clock;
    }

    /**
     * Checks a member from its first byte to its last, or to the limit.
     *
     * @param dictionary
     *            to check by; the one that the content tells where it is empty
     * @param limit
     *            of errors and of alerts, {@link FindingLog#UNLIMITED} for none
     * @return a report that the caller closes
     * @throws UnreadableFileException
     *             where the member is neither CSV nor JSON
     */
    public ConformanceReport check(MrfSource source, Optional<Dictionary> dictionary, long limit) throws IOException {
        Format format = format(source);
        DictionaryChoice choice = dictionary.isPresent()
                ? DictionaryChoice.given(dictionary.get())
                : choose(source, format);
        FindingLog log = new FindingLog(rules, limit);
        try {
            LocalDate today = LocalDate.now(clock);
            String member = source.member();
            FileNameNotes.check(member == null ? source.name() : member, log);
            if (isUtf16(source)) {
                log.add(NoteRules.utf16());
            }
            long rows = format == Format.JSON
                    ? JsonPass.check(source, choice.dictionary(), today, log)
                    : CsvPass.check(source, choice.dictionary(), today, log);
            return new ConformanceReport(choice, format, rows, log);
        } catch (IOException | RuntimeException | Error e) {
            log.close();
            throw e;
        }
    }

    private static boolean isUtf16(MrfSource source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] head = in.readNBytes(HEAD);
            return TextEncoding.of(head, head.length) != TextEncoding.UTF_8;
        }
    }

    private static DictionaryChoice choose(MrfSource source, Format format) throws IOException {
        return format == Format.JSON ? JsonDictionary.choose(source) : CsvDictionary.choose(source);
    }

    private static Format format(MrfSource source) throws IOException {
        FileKind kind = ContentReader.kind(source);
        return switch (kind) {
            case JSON -> Format.JSON;
            case CSV -> Format.CSV;
            default -> throw new UnreadableFileException(kind.refusal());
        };
    }
}
