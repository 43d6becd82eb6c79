package org.priceglass.store;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where objects lie in S3, MinIO or another server that speaks the same.
 *
 * @param endpoint
 *            of the server; null for Amazon's own of the region
 * @param region
 *            such as {@code us-east-1}; servers without regions take any
 * @param prefix
 *            before every key, without a slash at its ends; may be empty
 * @param pathStyle
 *            whether the bucket stands in the path and not in the host name, as most servers but Amazon's want it
 */
public record S3Location(@Nullable URI endpoint, String region, String bucket, String prefix, boolean pathStyle) {
    /** The key of a content. */
    String key(String sha256) {
        if (!Sha256.is(sha256)) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return root() + sha256.substring(0, 2) + "/" + sha256;
    }

    /** What all keys begin with. */
    String root() {
        return prefix.isEmpty() ? "" : prefix + "/";
    }

    /** As a message names it. */
    @Override
    public String toString() {
        return "s3://" + bucket + (prefix.isEmpty() ? "" : "/" + prefix)
                + (endpoint == null ? " in " + region : " at " + endpoint);
    }
}
