package org.priceglass.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** What an S3 server is asked: the only place where objects are found and read there. */
final class S3Objects implements AutoCloseable {
    private final S3Location location;
    private final S3Faults faults;
    private final S3Client client;

    S3Objects(S3Location location, S3Credentials credentials) {
        this.location = location;
        this.faults = new S3Faults(location);
        this.client = client(location, credentials);
    }

    /** Files on this machine that belong to other programs decide nothing here. */
    private static S3Client client(S3Location location, S3Credentials credentials) {
        S3ClientBuilder builder = S3Client.builder().httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(location.region())).forcePathStyle(location.pathStyle())
                .credentialsProvider(StaticCredentialsProvider.create(credentials(credentials)))
                .overrideConfiguration(settings -> settings.defaultProfileFile(ProfileFile.aggregator().build()))
                // The hash of each part is signed; servers but Amazon's often know no other checksums.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(settings -> settings.chunkedEncodingEnabled(false));
        if (location.endpoint() != null) {
            builder.endpointOverride(location.endpoint());
        }
        return builder.build();
    }

    private static AwsCredentials credentials(S3Credentials credentials) {
        return credentials.sessionToken() == null
                ? AwsBasicCredentials.create(credentials.accessKey(), credentials.secretKey())
                : AwsSessionCredentials.create(credentials.accessKey(), credentials.secretKey(),
                        credentials.sessionToken());
    }

    S3Client client() {
        return client;
    }

    S3Location location() {
        return location;
    }

    S3Faults faults() {
        return faults;
    }

    /** Throws an exception that says what is wrong where the bucket cannot be used. */
    void check() throws IOException {
        faults.told(location.root(), () -> client.headBucket(request -> request.bucket(location.bucket())));
    }

    OptionalLong size(String key) throws IOException {
        return faults.told(key, () -> {
            try {
                return OptionalLong
                        .of(client.headObject(request -> request.bucket(location.bucket()).key(key)).contentLength());
            } catch (S3Exception e) {
                if (S3Faults.isAbsence(e)) {
                    // A bucket that is not there answers in the same way.
                    client.headBucket(request -> request.bucket(location.bucket()));
                    return OptionalLong.empty();
                }
                throw e;
            }
        });
    }

    /** A piece of an object that is as long as this at least. */
    ResponseInputStream<GetObjectResponse> read(String key, long from, long to) throws IOException {
        return faults.told(key, () -> client.getObject(
                request -> request.bucket(location.bucket()).key(key).range("bytes=" + from + "-" + (to - 1))));
    }

    /** Lists the objects below the prefix, in order of their keys. */
    void list(Consumer<S3Object> each) throws IOException {
        faults.told(location.root(), () -> {
            client.listObjectsV2Paginator(request -> request.bucket(location.bucket()).prefix(location.root()))
                    .contents().forEach(each);
            return true;
        });
    }

    void delete(String key) throws IOException {
        faults.told(key, () -> client.deleteObject(request -> request.bucket(location.bucket()).key(key)));
    }

    @Override
    public void close() {
        client.close();
    }

    /** Drops a connection whose rest nobody wants, instead of reading it to its end. */
    static void release(InputStream stream, boolean atEnd) throws IOException {
        if (!atEnd && stream instanceof ResponseInputStream<?> response) {
            response.abort();
        } else {
            stream.close();
        }
    }
}
