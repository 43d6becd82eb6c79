package org.priceglass.mockweb;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.priceglass.sample.InventedFile;

/** Serves the file of a hospital with its fault. */
final class FaultyFile implements Route {
    private static final int DRIPS = 20;
    private static final Duration DRIP = Duration.ofMillis(5);
    private static final String PAGE = "<!DOCTYPE html><html><head><title>Price transparency</title></head><body>";
    private static final Body NOTHING = wire -> {
    };

    private final Fault fault;
    private final byte[] before;
    private final ServedFile file;
    private final String contentType;
    private final String fileName;
    private final AtomicInteger requests = new AtomicInteger();

    /**
     * A file.
     *
     * @param content
     *            what arrives in the end
     * @param before
     *            what was there when the first request came
     */
    FaultyFile(Fault fault, InventedFile content, byte[] before) {
        this.fault = fault;
        this.before = before;
        this.contentType = content.contentType();
        this.fileName = content.fileName();
        this.file = ServedFile.of(contentType, content.content());
    }

    @Override
    public MockAnswer answer(MockRequest request) throws IOException {
        boolean first = requests.getAndIncrement() == 0;
        MockAnswer healthy = file.answer(request);
        return switch (fault) {
            case NONE, ROBOTS -> healthy;
            case NAMELESS -> healthy.with("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
            case PACKED -> MockAnswer.ok(contentType, gzip(before)).with("Content-Encoding", "gzip");
            case LIMITED_ONCE -> first ? MockAnswer.status(429).with("Retry-After", "1") : healthy;
            case BROKEN_ONCE -> first ? MockAnswer.status(500) : healthy;
            case RESET_ONCE -> first ? half(healthy, Wire::reset) : healthy;
            case STALL_ONCE -> first ? half(healthy, Wire::fallSilent) : healthy;
            case SHORT_ONCE -> first ? half(plain(), NOTHING) : plain();
            case CHANGED_IN_RESUME ->
                first ? half(ServedFile.of(contentType, before).answer(request), NOTHING) : healthy;
            case DRIP -> healthy.writing(this::drip);
            case LYING_LENGTH -> healthy.status() == 200 ? healthy.announcing(before.length + 1L) : healthy;
            default -> hopeless(request);
        };
    }

    private MockAnswer hopeless(MockRequest request) {
        return switch (fault) {
            case BROKEN -> MockAnswer.html(PAGE + "Internal error").withStatus(500);
            case REDIRECT_LOOP ->
                MockAnswer.redirect(302, request.path() + (request.query().isEmpty() ? "?again" : ""));
            case REDIRECT_NOWHERE -> MockAnswer.status(302);
            case WEB_PAGE -> MockAnswer.html(PAGE + "Choose your hospital");
            case LOGIN_PAGE -> MockAnswer.html(PAGE + "<form><input type=\"password\"></form>");
            case CAPTCHA -> MockAnswer.html(PAGE + "<div class=\"h-captcha\"></div>").withStatus(403);
            case GONE -> MockAnswer.status(410);
            case FORBIDDEN -> MockAnswer.status(403);
            case EMPTY -> MockAnswer.ok(contentType, new byte[0]);
            case PDF -> MockAnswer.ok("application/pdf", "%PDF-1.7\n%prices".getBytes(ISO_8859_1));
            default -> MockAnswer.status(404);
        };
    }

    /** By a server that names no version and knows no ranges. */
    private MockAnswer plain() {
        return MockAnswer.ok(contentType, before);
    }

    private MockAnswer half(MockAnswer whole, Body then) {
        return whole.writing(wire -> {
            wire.write(before, 0, before.length / 2);
            then.write(wire);
        });
    }

    private void drip(Wire wire) throws IOException {
        int size = before.length / DRIPS + 1;
        for (int from = 0; from < before.length; from += size) {
            wire.write(before, from, Math.min(size, before.length - from));
            wire.pause(DRIP);
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
