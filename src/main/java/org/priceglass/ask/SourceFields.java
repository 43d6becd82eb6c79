package org.priceglass.ask;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.SourceRecord.NamedCell;
import org.priceglass.model.Charge;
import org.priceglass.model.Layout;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.RecordField;
import org.priceglass.mrf.RecordFields.Part;
import org.priceglass.mrf.TextEncoding;
import org.priceglass.mrf.sniff.LayoutFields;

/** Names the cells of a record and tells which of them belong to the charge or rate that was asked for. */
final class SourceFields {
    private final Charge charge;
    private final @Nullable Integer rate;

    /** The fields of a charge's record or, with the index of a rate, of the rate's. */
    SourceFields(Charge charge, @Nullable Integer rate) {
        this.charge = charge;
        this.rate = rate;
    }

    /** All cells in file order, empty ones too. */
    List<NamedCell> read(MrfSource member, byte[] record, Layout layout, TextEncoding encoding) throws IOException {
        Part part = rate == null ? Part.CHARGE : Part.RATE;
        return LayoutFields.of(layout).read(member, record, encoding, part).stream()
                .map(field -> new NamedCell(field.name(), field.value(), field.start(), field.end(), field.field(),
                        isAsked(field)))
                .toList();
    }

    private boolean isAsked(RecordField field) {
        if (field.field() != null && field.field().ofRate()) {
            return rate != null && field.rate() == indexInRecord(rate);
        }
        String path = charge.path();
        return path == null || rate != null || isOfCharge(field.name(), path);
    }

    /** How many rates of the charge stand before this one in the same record. */
    private int indexInRecord(int index) {
        if (charge.path() != null) {
            return 0;
        }
        long record = charge.rates().get(index).position().record();
        return (int) charge.rates().subList(0, index).stream().filter(other -> other.position().record() == record)
                .count();
    }

    /** Whether a value of an item is of the charge at this path and not of the item's other charges. */
    private static boolean isOfCharge(String pointer, String path) {
        int item = path.indexOf('/', path.indexOf('/', 1) + 1);
        String inItem = item < 0 ? "" : path.substring(item);
        String siblings = inItem.substring(0, Math.max(0, inItem.lastIndexOf('/')));
        return siblings.isEmpty() || !pointer.startsWith(siblings + "/") || pointer.startsWith(inItem + "/");
    }
}
