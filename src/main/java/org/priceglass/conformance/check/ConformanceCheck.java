package org.priceglass.conformance.check;

import java.io.IOException;
import java.util.Optional;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.DictionaryChoice;
import org.priceglass.conformance.FindingLog;
import org.priceglass.conformance.Format;
import org.priceglass.conformance.Rules;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.mrf.sniff.FileKind;

/** Checks a member by CMS's rules, whatever its format. */
public final class ConformanceCheck {
    private final Rules rules = RuleCatalog.rules();

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
            long rows = format == Format.JSON
                    ? JsonPass.check(source, choice.dictionary(), log)
                    : CsvPass.check(source, choice.dictionary(), log);
            return new ConformanceReport(choice, format, rows, log);
        } catch (IOException | RuntimeException | Error e) {
            log.close();
            throw e;
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
