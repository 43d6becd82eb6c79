package org.priceglass.store;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.priceglass.settings.Setting;

/**
 * Where the originals of a workspace are kept: {@code local}, or
 * {@code s3://BUCKET[/PREFIX][?endpoint=URL&region=NAME&path-style=true]}.
 *
 * @param s3
 *            null for the folder of the workspace
 */
public record StorePlace(@Nullable S3Location s3) {
    public static final StorePlace LOCAL = new StorePlace(null);
    /** Kept in the workspace; credentials are not. */
    public static final Setting<StorePlace> SETTING = new Setting<>("store.place", LOCAL, StorePlace::parse,
            StorePlace::text);

    private static final String LOCAL_WORD = "local";
    private static final String SCHEME = "s3://";
    private static final String USUAL_REGION = "us-east-1";
    private static final Set<String> OPTIONS = Set.of("endpoint", "region", "path-style");

    /**
     * Reads a place as {@link #text} writes it.
     *
     * @throws IllegalArgumentException
     *             says what is wrong with it
     */
    public static StorePlace parse(String text) {
        String place = text.strip();
        if (place.equals(LOCAL_WORD)) {
            return LOCAL;
        }
        if (!place.startsWith(SCHEME)) {
            throw wrong(text, "neither local nor s3://");
        }
        int question = place.indexOf('?');
        String path = place.substring(SCHEME.length(), question < 0 ? place.length() : question);
        Map<String, String> options = options(text, question < 0 ? "" : place.substring(question + 1));
        int slash = path.indexOf('/');
        String bucket = slash < 0 ? path : path.substring(0, slash);
        if (bucket.isEmpty()) {
            throw wrong(text, "it names no bucket");
        }
        String prefix = slash < 0 ? "" : path.substring(slash).replaceAll("^/+|/+$", "");
        URI endpoint = options.containsKey("endpoint") ? endpoint(text, options.get("endpoint")) : null;
        boolean pathStyle = Boolean.parseBoolean(options.getOrDefault("path-style", String.valueOf(endpoint != null)));
        return new StorePlace(
                new S3Location(endpoint, options.getOrDefault("region", USUAL_REGION), bucket, prefix, pathStyle));
    }

    public String text() {
        if (s3 == null) {
            return LOCAL_WORD;
        }
        return SCHEME + s3.bucket() + (s3.prefix().isEmpty() ? "" : "/" + s3.prefix()) + "?region=" + s3.region()
                + "&path-style=" + s3.pathStyle() + (s3.endpoint() == null ? "" : "&endpoint=" + s3.endpoint());
    }

    private static Map<String, String> options(String text, String query) {
        Map<String, String> options = new HashMap<>();
        for (String option : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals);
            if (!OPTIONS.contains(name) || equals < 0) {
                throw wrong(text, "'" + option + "' is none of endpoint=URL, region=NAME, path-style=true");
            }
            options.put(name, option.substring(equals + 1));
        }
        return options;
    }

    private static URI endpoint(String text, @Nullable String endpoint) {
        try {
            URI uri = URI.create(String.valueOf(endpoint));
            if (uri.getHost() != null && Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw wrong(text, e.getMessage());
        }
        throw wrong(text, "its endpoint is no http or https address without a user");
    }

    private static IllegalArgumentException wrong(String text, @Nullable String why) {
        return new IllegalArgumentException("'" + text + "' is no place for originals: " + why
                + "; write local, or s3://BUCKET/PREFIX?endpoint=URL&region=NAME");
    }

    /** As a message names it. */
    @Override
    public String toString() {
        return s3 == null ? "the folder of the workspace" : s3.toString();
    }
}
