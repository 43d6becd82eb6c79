package org.priceglass.mrf.json;

import java.io.IOException;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.mrf.ChargeSink;

/** Hands charges over, in parts where they have very many rates, and counts them. */
final class ChargeOutput {
    private final ChargeBuffer buffer;
    private final ChargeSink sink;
    private long parts;
    private long firstPart;
    private long charges;
    private long rates;

    ChargeOutput(ChargeBuffer buffer, ChargeSink sink) {
        this.buffer = buffer;
        this.sink = sink;
    }

    void begin(ItemPlace item, String path) {
        buffer.begin(item.record(), item.offset(), item.length());
        buffer.setPath(path);
        firstPart = parts;
    }

    /** Adds an empty rate and returns its index; hands the charge's first part over where it is full. */
    int addRate(long offset, int length) throws IOException {
        if (buffer.rates().size() == ChargeBuffer.MAX_RATES) {
            handOver();
            buffer.continueFrom(firstPart);
        }
        return buffer.rates().add(buffer.record(), offset, length);
    }

    void end() throws IOException {
        handOver();
        charges++;
    }

    long charges() {
        return charges;
    }

    long rates() {
        return rates;
    }

    private void handOver() throws IOException {
        rates += buffer.rates().size();
        parts++;
        sink.charge(buffer);
    }
}
