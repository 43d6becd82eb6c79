package org.priceglass.http;

import java.util.LinkedHashSet;
import java.util.Set;
import okhttp3.HttpUrl;

/** The way of one request over redirects, with an end. */
final class Redirects {
    private static final int MOVED = 301;
    private static final int FOUND = 302;
    private static final int SEE_OTHER = 303;
    private static final int TEMPORARY = 307;
    private static final int PERMANENT = 308;

    private final Set<HttpUrl> seen = new LinkedHashSet<>();
    private final int most;

    Redirects(HttpUrl start, int most) {
        seen.add(start);
        this.most = most;
    }

    static boolean isRedirect(int status) {
        return switch (status) {
            case MOVED, FOUND, SEE_OTHER, TEMPORARY, PERMANENT -> true;
            default -> false;
        };
    }

    /**
     * Where a redirect leads.
     *
     * @throws WebException
     *             {@link WebFailure#BAD_REDIRECT} where it leads nowhere, in a circle, too far, or from https to http
     */
    HttpUrl next(WebReply reply) throws WebException {
        HttpUrl from = reply.address();
        String location = reply.header("Location").orElse("");
        if (location.isBlank()) {
            throw bad(from, "is redirected, but not told where to");
        }
        HttpUrl to = from.resolve(location.strip());
        if (to == null) {
            throw bad(from, "is redirected to %s, which is no http or https address".formatted(location));
        }
        if (from.isHttps() && !to.isHttps()) {
            throw bad(from, "is redirected to %s, without encryption".formatted(to));
        }
        if (!seen.add(to)) {
            throw bad(from, "is redirected in a circle, back to %s".formatted(to));
        }
        if (seen.size() > most + 1) {
            throw bad(from, "is redirected again after %d redirects".formatted(most));
        }
        return to;
    }

    private static WebException bad(HttpUrl from, String what) {
        return WebException.of(WebFailure.BAD_REDIRECT,
                from + " " + what + ": look in a browser where the file is now");
    }
}
