package org.priceglass.cli.print;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.priceglass.model.FlagRule;
import org.priceglass.model.ReadSummary;

/** What reading a member came to, as its last line. */
public final class SummaryJson {
    private final JsonOut json;

    public SummaryJson(JsonOut json) {
        this.json = json;
    }

    public void line(ReadSummary summary) throws IOException {
        json.object();
        json.object("summary");
        json.text("member", summary.member());
        json.text("layout", summary.layout().label());
        json.text("dictionary", summary.dictionary());
        json.text("declared", summary.header().version());
        json.text("encoding", summary.encoding());
        json.text("hospital", summary.header().hospitalName());
        json.number("records", summary.records());
        json.number("headerRecords", summary.headerRecords());
        json.number("blank", summary.blank());
        json.number("setAside", summary.setAsideRecords());
        json.number("used", summary.used());
        json.number("charges", summary.charges());
        json.number("rates", summary.rates());
        json.object("flags");
        for (Map.Entry<FlagRule, Long> rule : new TreeMap<>(summary.flags()).entrySet()) {
            json.number(rule.getKey().id(), rule.getValue().longValue());
        }
        json.endObject();
        json.object("setAsideBy");
        for (Map.Entry<String, Long> reason : new TreeMap<>(summary.setAside()).entrySet()) {
            json.number(reason.getKey(), reason.getValue().longValue());
        }
        json.endObject();
        json.endObject();
        json.endObject();
        json.endLine();
    }
}
