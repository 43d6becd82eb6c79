package org.priceglass.conformance;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings of one severity, in the order in which they came. */
final class FindingLane implements Closeable {
    private static final int NO_FIELD = -1;

    private final Rules rules;
    private final SpilledBytes bytes = new SpilledBytes();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, RuleCount> counts = new LinkedHashMap<>();
    private long size;

    FindingLane(Rules rules) {
        this.rules = rules;
    }

    long size() {
        return size;
    }

    /** The rules that have findings, in the order of their first. */
    List<RuleCount> counts() {
        return List.copyOf(counts.values());
    }

    void add(Finding finding) throws IOException {
        out.writeShort(rules.number(finding.rule()));
        write(finding.path());
        write(finding.field());
        out.writeByte(finding.values().size());
        for (String value : finding.values()) {
            write(value);
        }
        size++;
        counts.compute(finding.rule().id(), (id, before) -> RuleCount.with(before, finding));
    }

    void replay(FindingSink sink) throws IOException {
        out.flush();
        try (DataInputStream in = new DataInputStream(bytes.read())) {
            for (long i = 0; i < size; i++) {
                Rule rule = rules.rule(in.readShort());
                String path = String.valueOf(read(in));
                String field = read(in);
                List<String> values = new ArrayList<>();
                for (int left = in.readByte(); left > 0; left--) {
                    values.add(String.valueOf(read(in)));
                }
                sink.add(new Finding(rule, path, field, List.copyOf(values)));
            }
        }
    }

    /** Forgets all findings. */
    @Override
    public void close() throws IOException {
        bytes.close();
        counts.clear();
        size = 0;
    }

    private void write(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(NO_FIELD);
        } else {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(encoded.length);
            out.write(encoded);
        }
    }

    private static @Nullable String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length == NO_FIELD ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
