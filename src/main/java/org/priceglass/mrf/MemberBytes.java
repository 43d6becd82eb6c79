package org.priceglass.mrf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads stretches of members that may break off. What stands before the break is used: the break itself is met, and
 * told, by the read behind it.
 */
public final class MemberBytes {
    private MemberBytes() {
    }

    /** The first bytes; fewer where the member ends or breaks off among them. */
    public static byte[] head(InputStream in, int most) throws IOException {
        byte[] head = new byte[most];
        return Arrays.copyOf(head, fill(in, head, 0, most));
    }

    /**
     * Reads as many bytes as fit, or as there are.
     *
     * @return how many; 0 at the end only
     * @throws UnreadableFileException
     *             where the member breaks off right here
     */
    static int fill(InputStream in, byte[] target, int from, int length) throws IOException {
        int filled = 0;
        try {
            while (filled < length) {
                int n = in.read(target, from + filled, length - filled);
                if (n < 0) {
                    break;
                }
                filled += n;
            }
        } catch (UnreadableFileException e) {
            if (filled == 0) {
                throw e;
            }
        }
        return filled;
    }
}
