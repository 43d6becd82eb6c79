package org.priceglass.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.MultipartUpload;

/**
 * Sends a file to an S3 server, a large one in parts. It appears there when its last byte has arrived, and not before;
 * of one that does not, no part is left.
 */
final class S3Upload {
    private static final String BYTES = "application/octet-stream";
    /** No server takes more. */
    private static final int MAX_PARTS = 10_000;

    private final S3Objects objects;
    private final long partBytes;

    /**
     * @param partBytes
     *            of each part but the last, 5 MiB at least; a file that is no longer is sent at once
     */
    S3Upload(S3Objects objects, long partBytes) {
        this.objects = objects;
        this.partBytes = partBytes;
    }

    /**
     * Sends a file.
     *
     * @param progress
     *            told how many bytes were sent; what it throws ends the sending
     */
    void send(Path file, long bytes, String key, LongConsumer progress) throws IOException {
        objects.faults().told(key, () -> {
            if (bytes <= partBytes) {
                String bucket = objects.location().bucket();
                objects.client().putObject(request -> request.bucket(bucket).key(key).contentType(BYTES),
                        body(new Piece(file, 0, bytes), progress));
            } else {
                new Parts(objects.client(), objects.location().bucket(), key).send(file, bytes, progress);
            }
            return true;
        });
    }

    /** A stretch of a file. */
    private record Piece(Path file, long from, long length) {
        InputStream open() {
            try {
                FileChannel channel = FileChannel.open(file);
                return new LimitedStream(Channels.newInputStream(channel.position(from)), length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Opened anew for each try, and once to be hashed. */
    private static RequestBody body(Piece piece, LongConsumer progress) {
        return RequestBody.fromContentProvider(() -> new WatchedStream(piece.open(), piece.from(), progress),
                piece.length(), BYTES);
    }

    /** One upload in parts. */
    private final class Parts {
        private final S3Client client;
        private final String bucket;
        private final String key;

        Parts(S3Client client, String bucket, String key) {
            this.client = client;
            this.bucket = bucket;
            this.key = key;
        }

        void send(Path file, long bytes, LongConsumer progress) {
            dropLeftovers();
            String upload = client.createMultipartUpload(request -> request.bucket(bucket).key(key).contentType(BYTES))
                    .uploadId();
            try {
                List<CompletedPart> parts = sendParts(file, bytes, upload, progress);
                client.completeMultipartUpload(request -> request.bucket(bucket).key(key).uploadId(upload)
                        .multipartUpload(whole -> whole.parts(parts)));
            } catch (RuntimeException e) {
                drop(upload, e);
                throw e;
            }
        }

        private List<CompletedPart> sendParts(Path file, long bytes, String upload, LongConsumer progress) {
            long length = Math.max(partBytes, (bytes + MAX_PARTS - 1) / MAX_PARTS);
            List<CompletedPart> parts = new ArrayList<>();
            for (long from = 0; from < bytes; from += length) {
                Piece piece = new Piece(file, from, Math.min(length, bytes - from));
                int number = parts.size() + 1;
                String tag = client
                        .uploadPart(request -> request.bucket(bucket).key(key).uploadId(upload).partNumber(number),
                                body(piece, progress))
                        .eTag();
                parts.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
            }
            return parts;
        }

        /** Of a process that was killed; servers keep them, and bill them, until someone says so. */
        private void dropLeftovers() {
            for (MultipartUpload leftover : client.listMultipartUploads(request -> request.bucket(bucket).prefix(key))
                    .uploads()) {
                if (leftover.key().equals(key)) {
                    client.abortMultipartUpload(
                            request -> request.bucket(bucket).key(key).uploadId(leftover.uploadId()));
                }
            }
        }

        private void drop(String upload, RuntimeException reason) {
            try {
                client.abortMultipartUpload(request -> request.bucket(bucket).key(key).uploadId(upload));
            } catch (SdkException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
