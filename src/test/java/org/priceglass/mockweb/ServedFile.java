package org.priceglass.mockweb;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file as a good server serves it: with ETag and Last-Modified, conditional and ranged requests answered. */
public final class ServedFile implements Route {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

    private final String contentType;
    private final byte[] content;
    private final String etag;
    private final String modified;

    /**
     * A file.
     *
     * @param etag
     *            with its quotes
     * @param modified
     *            an HTTP date
     */
    public ServedFile(String contentType, byte[] content, String etag, String modified) {
        this.contentType = contentType;
        this.content = content.clone();
        this.etag = etag;
        this.modified = modified;
    }

    /** With validators that are made of the content. */
    public static ServedFile of(String contentType, byte[] content) {
        return new ServedFile(contentType, content, "\"v" + Integer.toHexString(Arrays.hashCode(content)) + "\"",
                "Wed, 01 Apr 2026 08:00:00 GMT");
    }

    @Override
    public MockAnswer answer(MockRequest request) {
        MockAnswer all = MockAnswer.ok(contentType, content).with("ETag", etag).with("Last-Modified", modified)
                .with("Accept-Ranges", "bytes");
        if (request.header("If-None-Match").filter(etag::equals).isPresent()) {
            return all.withStatus(304);
        }
        Matcher range = RANGE.matcher(request.header("Range").orElse(""));
        String condition = request.header("If-Range").orElse(etag);
        boolean same = condition.equals(etag) || condition.equals(modified);
        return range.matches() && same ? part(all, Integer.parseInt(range.group(1)), range.group(2)) : all;
    }

    private MockAnswer part(MockAnswer all, int first, String end) {
        if (first >= content.length) {
            return MockAnswer.status(416).with("Content-Range", "bytes */" + content.length);
        }
        int last = end.isEmpty() ? content.length - 1 : Math.min(Integer.parseInt(end), content.length - 1);
        return all.withStatus(206).with(Arrays.copyOfRange(content, first, last + 1)).with("Content-Range",
                "bytes " + first + "-" + last + "/" + content.length);
    }
}
