package org.priceglass.http;

import java.io.IOException;
import java.net.InetAddress;

/** A host stands on an address that is not of the public Internet. */
final class RefusedAddressException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedAddressException(String host, InetAddress address) {
        super(("%1$s is at %2$s, an address of a private network or of this machine: "
                + "allow the host (scan --allow-host %1$s) if you mean it").formatted(host, address.getHostAddress()));
    }
}
