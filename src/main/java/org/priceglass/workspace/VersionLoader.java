package org.priceglass.workspace;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.priceglass.code.CodeKey;
import org.priceglass.model.Code;
import org.priceglass.model.Field;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.mrf.ChargeSink;
import org.priceglass.mrf.TextPool;
import org.priceglass.workspace.packed.DescriptionBlock;
import org.priceglass.workspace.packed.KnownPhrases;

/**
 * Loads the charges of one member as a version that nobody sees until it is published: packs them in the reader's
 * thread, inserts them in another. One loader serves one reader. Closed without {@link #publish}, it removes what it
 * wrote.
 */
public final class VersionLoader implements ChargeSink, AutoCloseable {
    private static final int VERSION_SHIFT = 32;

    private final Database database;
    private final Versions versions;
    private final int version;
    private final BulkWriter writer;
    private final PostingCollector postings;
    private @Nullable ChargeEncoder encoder;
    private @Nullable DescriptionBlock descriptions;
    private ChargeRows rows;
    private int phrases;
    private int blocks;
    private int firstPart;
    private boolean finished;
    private boolean published;

    VersionLoader(Database database, Versions versions, int version) {
        this.database = database;
        this.versions = versions;
        this.version = version;
        this.writer = BulkWriter.start(database);
        this.postings = new PostingCollector(version);
        this.rows = new ChargeRows(id(0));
    }

    /** The id of the version that is being loaded. */
    public int version() {
        return version;
    }

    /**
     * Takes a charge; the first of a reader settles whose texts these are.
     *
     * @throws IOException
     *             where the database cannot be written to, at the next batch after it happened
     */
    @Override
    public void charge(ChargeBuffer charge) throws IOException {
        ChargeEncoder packing = encoder(charge.texts());
        int ordinal = (int) rows.nextId();
        long continues = ChargeBuffer.NO_CONTINUATION;
        if (charge.continues() == ChargeBuffer.NO_CONTINUATION) {
            firstPart = ordinal;
            index(charge, ordinal);
        } else {
            continues = firstPart;
        }
        rows.add(charge, packing.detail(charge, continues), packing.rates(charge));
        if (rows.isFull()) {
            writeRows();
        }
    }

    private ChargeEncoder encoder(TextPool pool) {
        ChargeEncoder known = encoder;
        if (known == null) {
            known = new ChargeEncoder(pool, database.sql());
            encoder = known;
            descriptions = new DescriptionBlock(pool);
        }
        return known;
    }

    private void index(ChargeBuffer charge, int ordinal) throws IOException {
        List<Code> codes = charge.codes();
        for (int i = 0; i < codes.size(); i++) {
            if (postings.add(CodeKey.of(codes.get(i)), ordinal)) {
                writer.put(postings.takeSegment());
            }
        }
        DescriptionBlock block = descriptions;
        if (block != null) {
            block.add(ordinal, charge.text(Field.DESCRIPTION), codes);
            if (block.isFull()) {
                writeDescriptions(block);
            }
        }
    }

    private void writeRows() throws IOException {
        if (encoder != null) {
            List<String> texts = encoder.phrases().takeUnwritten();
            if (!texts.isEmpty()) {
                writer.put(new PhraseRows(id(KnownPhrases.FIRST_OWN + phrases), texts));
                phrases += texts.size();
            }
        }
        writer.put(rows);
        rows = new ChargeRows(rows.nextId());
    }

    private void writeDescriptions(DescriptionBlock block) throws IOException {
        writer.put(new DescriptionRow(id(blocks++), block.end()));
    }

    /** Writes what is left; no charge comes after it. */
    public void finish() throws IOException {
        if (finished) {
            return;
        }
        finished = true;
        if (!rows.isEmpty()) {
            writeRows();
        }
        if (descriptions != null && !descriptions.isEmpty()) {
            writeDescriptions(descriptions);
        }
        if (!postings.isEmpty()) {
            writer.put(postings.takeSegment());
        }
        writer.finish();
    }

    /**
     * Makes the version visible in one small transaction, which is on the disk when this returns; writes what is left
     * before.
     *
     * @param sha256
     *            of the unpacked member
     * @return what became of other versions of the same MRF
     */
    public Succession publish(ReadSummary summary, String sha256, int hospital, VersionOrigin origin)
            throws IOException {
        finish();
        Succession succession = versions.publish(
                new LoadedVersion(version, summary, sha256, hospital,
                        new StoredVersion.Shape(postings.segments(), postings.buckets(), blocks), payerPlans()),
                origin);
        published = true;
        return succession;
    }

    private List<Integer> payerPlans() {
        return encoder == null ? List.of() : IntStream.of(encoder.payerPlans()).boxed().toList();
    }

    /** Ends the load; without {@link #publish} nothing of it remains. */
    @Override
    public void close() {
        writer.close();
        if (!published) {
            versions.remove(version);
        }
    }

    private long id(int number) {
        return (long) version << VERSION_SHIFT | number;
    }
}
