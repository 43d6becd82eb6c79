package org.priceglass.ask;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.priceglass.quality.Finding;

/** Findings in a temporary file, however many, of which any page is read at once. Written by one thread, then read. */
final class FindingFile implements Closeable {
    /** Findings between two places that are remembered. */
    private static final int STEP = 200;

    private final Path file;
    private final OutputStream out;
    private final ByteArrayOutputStream one = new ByteArrayOutputStream();
    private final List<Long> places = new ArrayList<>();
    private long written;
    private long count;

    FindingFile() throws IOException {
        file = Files.createTempFile("priceglass-rows", ".bin");
        // the list that is in view when the window closes is not closed itself
        file.toFile().deleteOnExit();
        out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    long count() {
        return count;
    }

    /**
     * Adds a finding.
     *
     * @throws UncheckedIOException
     *             where the file cannot be written
     */
    void add(Finding finding) {
        if (count % STEP == 0) {
            places.add(written);
        }
        try {
            byte[] words = finding.words().getBytes(StandardCharsets.UTF_8);
            DataOutputStream data = new DataOutputStream(one);
            data.writeLong(finding.charge());
            data.writeInt(finding.rate());
            data.writeInt(words.length);
            data.write(words);
            one.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written += one.size();
        one.reset();
        count++;
    }

    /** No more come: what is read from now on is all there. */
    void end() throws IOException {
        out.flush();
    }

    /** The findings from a place on, at most as many as asked for. */
    List<Finding> read(long from, int most) throws IOException {
        List<Finding> found = new ArrayList<>();
        long until = Math.min(count, from + most);
        if (from >= until) {
            return found;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(places.get((int) (from / STEP)));
            DataInputStream in = new DataInputStream(new BufferedInputStream(bytes));
            for (long at = from - from % STEP; at < until; at++) {
                Finding finding = read(in);
                if (at >= from) {
                    found.add(finding);
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }

    private static Finding read(DataInputStream in) throws IOException {
        long charge = in.readLong();
        int rate = in.readInt();
        return new Finding(charge, rate, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
    }
}
