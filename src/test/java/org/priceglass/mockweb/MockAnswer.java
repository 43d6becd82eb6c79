package org.priceglass.mockweb;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A status, headers and what writes the body. */
public final class MockAnswer {
    private static final String LENGTH = "Content-Length";

    private final int status;
    private final Map<String, String> headers;
    private final Body body;

    private MockAnswer(int status, Map<String, String> headers, Body body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** An answer without a body. */
    public static MockAnswer status(int status) {
        return new MockAnswer(status, Map.of(LENGTH, "0"), wire -> {
        });
    }

    /** 200 with these bytes and their length. */
    public static MockAnswer ok(String contentType, byte[] content) {
        return status(200).with("Content-Type", contentType).with(content);
    }

    public static MockAnswer text(String content) {
        return ok("text/plain; charset=utf-8", content.getBytes(StandardCharsets.UTF_8));
    }

    public static MockAnswer json(String content) {
        return ok("application/json", content.getBytes(StandardCharsets.UTF_8));
    }

    public static MockAnswer html(String content) {
        return ok("text/html; charset=utf-8", content.getBytes(StandardCharsets.UTF_8));
    }

    public static MockAnswer redirect(int status, String location) {
        return status(status).with("Location", location);
    }

    /** The same with another header; an earlier one of the name is replaced. */
    public MockAnswer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new MockAnswer(status, more, body);
    }

    public MockAnswer without(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(name);
        return new MockAnswer(status, fewer, body);
    }

    public MockAnswer withStatus(int other) {
        return new MockAnswer(other, headers, body);
    }

    /** The same with this content and its length. */
    public MockAnswer with(byte[] content) {
        return new MockAnswer(status, headers, wire -> wire.write(content)).with(LENGTH,
                Integer.toString(content.length));
    }

    /** The same with another way to write the body; the announced length stays. */
    public MockAnswer writing(Body other) {
        return new MockAnswer(status, headers, other);
    }

    /** Announces a length, true or not. */
    public MockAnswer announcing(long length) {
        return with(LENGTH, Long.toString(length));
    }

    public int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    Body body() {
        return body;
    }

    Optional<Long> announced() {
        return Optional.ofNullable(headers.get(LENGTH)).map(Long::valueOf);
    }
}
