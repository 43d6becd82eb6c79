package org.priceglass.mrf.csv;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.priceglass.mrf.JsBlanks;
import org.priceglass.mrf.MrfSource;

/**
 * The records of a member one after another, cut as CMS's validator cuts them and as bytes: it takes every file for
 * UTF-8, and of a file that begins with a byte order mark it leaves out the blanks that follow the mark.
 */
public final class CsvRecords implements Closeable {
    private static final int HEAD = 64 << 10;
    private static final int WINDOW = 1 << 20;
    /** Longer fields and records thrice as long are cut short, so that memory does not grow with the file. */
    private static final int MAX_FIELD = 2 << 20;

    private final InputStream in;
    private final CsvTokenizer tokenizer;

    private CsvRecords(InputStream in) {
        this.in = in;
        this.tokenizer = new CsvTokenizer(in, CsvDialect.CMS, WINDOW, MAX_FIELD);
    }

    /** From the first record on. */
    public static CsvRecords of(MrfSource source) throws IOException {
        return from(source, new CsvPlace(0, 0));
    }

    /** From a place on where a record begins. */
    public static CsvRecords from(MrfSource source, CsvPlace place) throws IOException {
        InputStream in = new BufferedInputStream(source.open(), HEAD);
        try {
            long skipped = place.offset();
            in.skipNBytes(skipped);
            if (skipped == 0) {
                skipped = skipMark(in);
            }
            CsvRecords records = new CsvRecords(in);
            records.tokenizer.beginAt(new CsvPlace(skipped, place.records()));
            return records;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Goes on to the next record; false at the end of the text. */
    public boolean next() throws IOException {
        return tokenizer.next();
    }

    /** The current record; one object for all of them, which changes with {@link #next}. */
    public CsvRecord current() {
        return tokenizer.current();
    }

    /** Says that many records begin like the one before them, as in tall files. */
    public void reusePrefixes() {
        tokenizer.reusePrefixes();
    }

    /** Whether {@link CsvDialect#LENIENT} may cut the current record otherwise. */
    public boolean parted() {
        return tokenizer.parted();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static int skipMark(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        int skipped = JsBlanks.mark(head);
        in.skipNBytes(skipped);
        return skipped;
    }
}
