/**
 * A web of invented hospitals on the loopback address. {@link org.priceglass.mockweb.MockWeb} is a small HTTP/1.1
 * server on sockets, because it must do what no honest server does: announce a wrong length, fall silent, reset in
 * mid-body. Every host is a name under {@code localhost} ({@code h007.localhost}), which stands for this machine (RFC
 * 6761), so limits per host can be tried with one port. Each request is noted with its time.
 */
@NullMarked
package org.priceglass.mockweb;

import org.jspecify.annotations.NullMarked;
