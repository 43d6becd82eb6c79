/**
 * The only way to other machines: {@link org.priceglass.http.WebClient}. Nothing else of the program opens a connection
 * (object storages aside), so what is promised to hospitals holds for every request:
 *
 * <ul>
 * <li>The User-Agent says who asks, with the contact that the user gives. There is no disguise as a browser.
 * <li>Each host has its own line ({@code HostGate}): so many requests at once, so many in a span of time, first come,
 * first served. A line ends after the patience of a request; then {@link org.priceglass.http.WebFailure#HOST_BUSY}
 * tells the job to come back, so that a slow host holds no worker. Retry-After (seconds or date) closes the line for
 * all.
 * <li>robots.txt is read first ({@code Robots}, RFC 9309), its Crawl-delay kept up to half a minute.
 * <li>Redirects are followed here, not by OkHttp, because each hop has its own host, line, robots and guard.
 * <li>Private, loopback and link-local addresses are refused when the socket connects ({@code GuardedSockets}), which
 * covers literal addresses, names and names that change; the user can allow a host by name. There is no proxy: through
 * one, nobody could see where a name leads.
 * </ul>
 *
 * <p>
 * Use: {@code client.open(WebRequest.get(url), stop)} for a body of any size, {@code client.read(request, most, stop)}
 * for a small one. Failures are {@link org.priceglass.http.WebException}s of a {@link org.priceglass.http.WebFailure},
 * with Retry-After and the first bytes where the host gave them. A job cancels with
 * {@link org.priceglass.http.StopSignal#stop()} from any thread: whatever the request does then (wait for its turn,
 * look up, connect, read, stall) ends at once with a {@link java.util.concurrent.CancellationException}.
 *
 * <p>
 * {@link org.priceglass.http.WebOptions} reads the settings of a workspace; they hold from the next request on.
 *
 * <p>
 * A body is handed over as it was sent where the request sets Accept-Encoding, and unpacked by OkHttp where it does
 * not.
 */
@NullMarked
package org.priceglass.http;

import org.jspecify.annotations.NullMarked;
