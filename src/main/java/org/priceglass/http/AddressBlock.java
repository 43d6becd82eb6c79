package org.priceglass.http;

import java.net.InetAddress;

/** The addresses that begin with the same bits. */
final class AddressBlock {
    private final byte[] network;
    private final int bits;

    private AddressBlock(byte[] network, int bits) {
        this.network = network;
        this.bits = bits;
    }

    /** {@code 10.0.0.0/8}, {@code fc00::/7}. */
    static AddressBlock of(String text) {
        int slash = text.indexOf('/');
        return new AddressBlock(InetAddress.ofLiteral(text.substring(0, slash)).getAddress(),
                Integer.parseInt(text.substring(slash + 1)));
    }

    boolean holds(byte[] address) {
        if (address.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((address[bit / 8] & mask) != (network[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
