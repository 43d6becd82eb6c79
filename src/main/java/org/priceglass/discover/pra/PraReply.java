package org.priceglass.discover.pra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

/** An answer in full. */
final class PraReply {
    private final byte[] body;
    private final Optional<String> session;

    PraReply(byte[] body, Optional<String> session) {
        this.body = body;
        this.session = session;
    }

    InputStream body() {
        return new ByteArrayInputStream(body);
    }

    /** The header {@code sessionid}, where it brought one. */
    Optional<String> session() {
        return session;
    }

    /** As an object; one without fields where it is none. */
    JsonNode fields() {
        try {
            return PraAnswer.object(body);
        } catch (PraAnswerException _) {
            return MissingNode.getInstance();
        }
    }
}
