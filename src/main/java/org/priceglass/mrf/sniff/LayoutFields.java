package org.priceglass.mrf.sniff;

import org.priceglass.model.Layout;
import org.priceglass.mrf.RecordFields;
import org.priceglass.mrf.csv.CsvRecordFields;
import org.priceglass.mrf.json.JsonRecordFields;

/** Names the fields of records of any layout. */
public final class LayoutFields {
    private LayoutFields() {
    }

    /** What names the fields of a layout's records. */
    public static RecordFields of(Layout layout) {
        return layout == Layout.JSON ? new JsonRecordFields() : new CsvRecordFields();
    }
}
