package org.priceglass.mrf.sniff;

import java.io.IOException;
import java.io.InputStream;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ChargeSink;
import org.priceglass.mrf.MrfReader;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.csv.CsvMrfReader;
import org.priceglass.mrf.json.JsonMrfReader;

/** Reads any MRF: looks at its content and hands it to the reader of its format, or says what it is instead. */
public final class ContentReader implements MrfReader {
    private final MrfReader json;
    private final MrfReader csv;

    public ContentReader() {
        this(new JsonMrfReader(), new CsvMrfReader());
    }

    ContentReader(MrfReader json, MrfReader csv) {
        this.json = json;
        this.csv = csv;
    }

    /**
     * Reads the member.
     *
     * @throws UnreadableFileException
     *             in one line: what the member is instead of an MRF, or where it breaks off, and what to do
     */
    @Override
    public ReadSummary read(MrfSource source, ChargeSink sink) throws IOException {
        FileKind kind = kind(source);
        return switch (kind) {
            case JSON -> json.read(source, sink);
            case CSV -> csv.read(source, sink);
            case WORKBOOK, OLD_WORKBOOK, GZIP, BZIP2, XZ, ZIP, TAR, SEVEN_ZIP, OTHER_ARCHIVE ->
                throw UnreadableFileException.notReadYet(kind.refusal());
            default -> throw new UnreadableFileException(kind.refusal());
        };
    }

    /** What a member is by its first bytes. */
    public static FileKind kind(MrfSource source) throws IOException {
        try (InputStream in = source.open()) {
            return FileHead.kindOf(in);
        }
    }
}
