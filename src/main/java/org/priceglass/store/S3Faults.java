package org.priceglass.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Says in one line what went wrong between here and an S3 server. */
record S3Faults(S3Location location) {
    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int SERVER_ERROR = 500;

    /** Something that is asked of a server. */
    @FunctionalInterface
    interface Request<T> {
        T send() throws IOException;
    }

    /**
     * Asks, and tells failures as an IOException; a CancellationException of who watches is passed on.
     *
     * @param key
     *            of the object that is asked for
     */
    <T> T told(String key, Request<T> request) throws IOException {
        try {
            return request.send();
        } catch (SdkException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof CancellationException cancelled) {
                    throw cancelled;
                }
            }
            throw of(key, e);
        }
    }

    static boolean isAbsence(SdkException fault) {
        return fault instanceof S3Exception s3 && s3.statusCode() == NOT_FOUND
                && !(fault instanceof NoSuchBucketException);
    }

    private IOException of(String key, SdkException fault) {
        if (isAbsence(fault)) {
            NoSuchFileException missing = missing(key);
            missing.initCause(fault);
            return missing;
        }
        if (fault instanceof S3Exception s3) {
            return new StoreException(location + " " + switch (s3.statusCode()) {
                case NOT_FOUND -> "has no such bucket: create it, or correct its name";
                case UNAUTHORIZED, FORBIDDEN ->
                    "does not let us in (" + code(s3) + "): check the keys, and what they may do with the bucket";
                default -> "answers " + s3.statusCode() + " (" + code(s3) + "): try again later";
            }, s3.statusCode() >= SERVER_ERROR, fault);
        }
        String reason = fault instanceof SdkClientException && fault.getCause() != null
                ? String.valueOf(fault.getCause().getMessage())
                : String.valueOf(fault.getMessage());
        return new StoreException(location + " cannot be reached (" + reason + "): check its address and the network",
                true, fault);
    }

    NoSuchFileException missing(String key) {
        return new NoSuchFileException(key, null, "the original is not in the storage " + location
                + ": copy it there from a backup, or import the file again");
    }

    private static String code(S3Exception fault) {
        return fault.awsErrorDetails() == null || fault.awsErrorDetails().errorCode() == null
                ? "no reason given"
                : fault.awsErrorDetails().errorCode();
    }
}
