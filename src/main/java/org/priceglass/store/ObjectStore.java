package org.priceglass.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/**
 * Contents under their SHA-256 (hexadecimal, lower case). A content never changes, and one that is held is whole: it
 * appears in one step, however large it is and however the process that brings it ends. Safe for many threads.
 */
public interface ObjectStore extends AutoCloseable {
    /**
     * Copies what the stream holds, without keeping it yet; the caller closes the stream.
     *
     * @param progress
     *            told how many bytes were copied, every quarter of a megabyte; what it throws ends the copying
     * @throws IOException
     *             where reading or writing fails (a full disk); nothing is left then
     */
    StagedObject stage(InputStream content, LongConsumer progress) throws IOException;

    /** Keeps a copy of what the stream holds; the caller closes it. */
    default StoredObject put(InputStream content) throws IOException {
        try (StagedObject staged = stage(content, Progress.IGNORED)) {
            return staged.keep();
        }
    }

    /**
     * Takes over a finished file of this machine: it is moved where that is possible, and gone afterwards.
     *
     * @param sha256
     *            of the file, as whoever wrote it computed it
     * @param progress
     *            told how many bytes were checked or sent; what it throws ends it, and the file stays
     * @throws IOException
     *             where the file holds something else, or moving it fails; the file stays then
     */
    StoredObject adopt(Path finished, String sha256, LongConsumer progress) throws IOException;

    /** Takes over a finished file of this machine, watched by nobody. */
    default StoredObject adopt(Path finished, String sha256) throws IOException {
        return adopt(finished, sha256, Progress.IGNORED);
    }

    /** Bytes of a content; empty where it is not held. */
    OptionalLong size(String sha256) throws IOException;

    default boolean holds(String sha256) throws IOException {
        return size(sha256).isPresent();
    }

    /**
     * A content from its first byte; the caller closes it.
     *
     * @throws NoSuchFileException
     *             with what to do, where the content is not held
     */
    InputStream open(String sha256) throws IOException;

    /**
     * A piece of a content, without fetching the rest; the caller closes it.
     *
     * @param from
     *            first byte, from 0; a piece behind the end is empty
     * @param length
     *            at most so many bytes
     * @throws NoSuchFileException
     *             with what to do, where the content is not held
     */
    InputStream open(String sha256, long from, long length) throws IOException;

    /**
     * A file of this machine that holds the content, for who reads here and there in it.
     *
     * @throws NoSuchFileException
     *             with what to do, where the content is not held
     */
    LocalCopy local(String sha256) throws IOException;

    /** Reads a content where it is kept, no copy of it, and tells whether it is what it should be. */
    default boolean isWhole(StoredObject object) throws IOException {
        if (size(object.sha256()).orElse(-1) != object.bytes()) {
            return false;
        }
        try (InputStream content = open(object.sha256())) {
            return Sha256.of(content).equals(object.sha256());
        }
    }

    /** Visits what is held, in order of the hashes. */
    void visit(Visitor visitor) throws IOException;

    /** Drops a content; one that is not held is dropped already. */
    void remove(String sha256) throws IOException;

    @Override
    void close() throws IOException;

    /** Sees contents one after the other. */
    @FunctionalInterface
    interface Visitor {
        void object(StoredObject object) throws IOException;
    }
}
