package org.priceglass.ask;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.SourceRecord.NamedCell;
import org.priceglass.ask.SourceRecord.SourceFile;
import org.priceglass.model.Charge;
import org.priceglass.model.Layout;
import org.priceglass.model.Position;
import org.priceglass.mrf.TextEncoding;
import org.priceglass.workspace.ChargeRepository;
import org.priceglass.workspace.StoredCharge;
import org.priceglass.workspace.StoredVersion;
import org.priceglass.workspace.VersionOrigin;
import org.priceglass.workspace.VersionRepository;

/** Which bytes did this number come from? */
public final class ShowSource {
    private static final String UTF_8 = "UTF-8";

    private final ChargeRepository charges;
    private final VersionRepository versions;
    private final StoredMembers files;

    ShowSource(ChargeRepository charges, VersionRepository versions, StoredMembers files) {
        this.charges = charges;
        this.versions = versions;
        this.files = files;
    }

    /**
     * The record of a charge or, with a rate, the rate's own.
     *
     * @param rate
     *            index of the rate among all rates of the charge, from 0
     * @throws NoSuchElementException
     *             where there is no such charge or rate
     * @throws IOException
     *             where the stored original is missing, or is not what was imported
     */
    public SourceRecord ask(long charge, @Nullable Integer rate) throws IOException {
        Charge found = charges.find(charge).orElseThrow(() -> missing("charge " + charge)).charge();
        Position position = position(charge, found, rate);
        StoredVersion version = versions.find(StoredCharge.version(charge))
                .orElseThrow(() -> missing("version of charge " + charge));
        VersionOrigin origin = versions.origin(version.id())
                .orElseThrow(() -> missing("origin of version " + version.id()));
        String encoding = Objects.requireNonNullElse(version.encoding(), UTF_8);
        SourceWindow window;
        List<NamedCell> fields;
        try (StoredMember stored = files.open(version, origin)) {
            window = new SourceMember(stored.source()).window(position);
            fields = new SourceFields(found, rate).read(stored.source(), window.record(), layout(version),
                    TextEncoding.ofLabel(encoding));
        }
        return new SourceRecord(position, found.path(), window, fields, new SourceFile(origin.fileName(),
                origin.member(), version.sha256(), origin.storedSha256(), origin.location(), origin.obtainedAt()),
                encoding);
    }

    private static Position position(long id, Charge charge, @Nullable Integer rate) {
        if (rate == null) {
            return charge.position();
        }
        if (rate < 0 || rate >= charge.rates().size()) {
            throw missing("rate " + rate + " of charge " + id + ", which has " + charge.rates().size());
        }
        return charge.rates().get(rate).position();
    }

    private static Layout layout(StoredVersion version) {
        return Stream.of(Layout.values()).filter(layout -> layout.label().equals(version.layout())).findFirst()
                .orElse(Layout.TALL);
    }

    private static NoSuchElementException missing(String what) {
        return new NoSuchElementException("there is no " + what);
    }
}
