package org.priceglass.mrf.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.apache.commons.compress.PasswordRequiredException;
import org.priceglass.mrf.UnreadableFileException;

/** Tells what is wrong with packed data from what a library throws at them, its bugs on hostile data included. */
final class Damage {
    private Damage() {
    }

    /** A step that a library takes. */
    @FunctionalInterface
    interface Step<T> {
        T take() throws IOException;
    }

    /**
     * Takes a step.
     *
     * @param what
     *            the archive, for the message
     * @param bytes
     *            how many bytes of it were unpacked before
     * @throws UnreadableFileException
     *             where the packed data are at fault
     * @throws IOException
     *             where a disk is
     */
    static <T> T told(String what, long bytes, Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (UnreadableFileException | FileSystemException | InterruptedIOException | ClosedChannelException
                | CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw of(what, bytes, e);
        }
    }

    private static UnreadableFileException of(String what, long bytes, Exception fault) {
        if (fault instanceof PasswordRequiredException) {
            return encrypted();
        }
        if (isAboutMemory(fault)) {
            return new UnreadableFileException("the " + what + " needs more memory than unpacking is given: unpack it"
                    + " yourself and read the files inside", fault);
        }
        return new UnreadableFileException("the %s is damaged behind %,d unpacked bytes (%s): fetch it again"
                .formatted(what, bytes, reason(fault)), fault);
    }

    /** For what only a password opens. */
    static UnreadableFileException encrypted() {
        return new UnreadableFileException("it is encrypted, which no price file may be: ask the hospital for an open"
                + " one, or unpack it with its password and read the files inside");
    }

    private static boolean isAboutMemory(Exception fault) {
        return fault instanceof org.apache.commons.compress.MemoryLimitException
                || fault instanceof org.tukaani.xz.MemoryLimitException;
    }

    private static String reason(Exception fault) {
        String message = String.valueOf(fault.getMessage());
        boolean breaksOff = fault instanceof EOFException || message.toLowerCase(Locale.ROOT).contains("truncated")
                || message.contains("unexpected end");
        return breaksOff ? "it breaks off" : message;
    }
}
