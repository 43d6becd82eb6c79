package org.priceglass.cli.print;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.compare.ChargeContext;
import org.priceglass.compare.NegotiatedSummary;
import org.priceglass.model.Charge;
import org.priceglass.model.Code;
import org.priceglass.model.Drug;
import org.priceglass.model.Flag;
import org.priceglass.model.Position;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

/** Charges and rates as JSON; the README documents every key. */
public final class ChargeJson {
    private final JsonOut json;

    public ChargeJson(JsonOut json) {
        this.json = json;
    }

    /** One charge as one line. */
    public void line(@Nullable String member, Charge charge) throws IOException {
        json.object();
        json.text("member", member);
        json.number("record", charge.position().record());
        json.text("path", charge.path());
        json.number("offset", charge.position().offset());
        json.number("length", charge.position().length());
        json.number("continues", charge.continues());
        json.text("description", charge.description());
        codes(charge.codes());
        json.text("setting", charge.setting());
        json.text("billingClass", charge.billingClass());
        json.texts("modifiers", charge.modifiers());
        drug(charge.drug());
        json.amount("gross", charge.gross());
        json.amount("cash", charge.cash());
        json.amount("min", charge.min());
        json.amount("max", charge.max());
        json.text("notes", charge.notes());
        rates(charge.rates());
        other(charge.other());
        flags(charge.flags());
        json.endObject();
        json.endLine();
    }

    /** The key {@code rates}. */
    public void rates(List<Rate> rates) throws IOException {
        json.array("rates");
        for (Rate rate : rates) {
            rate(rate);
        }
        json.endArray();
    }

    /** The key {@code codes}. */
    public void codes(List<Code> codes) throws IOException {
        json.array("codes");
        for (Code code : codes) {
            json.object();
            json.text("system", code.system().label());
            json.text("code", code.code());
            json.text("published", code.published());
            json.endObject();
        }
        json.endArray();
    }

    /** The key {@code drug}. */
    public void drug(@Nullable Drug drug) throws IOException {
        if (drug == null) {
            json.absent("drug");
        } else {
            json.object("drug");
            json.text("unit", drug.unit());
            json.text("type", drug.type());
            json.endObject();
        }
    }

    /** The key {@code context}. */
    void context(ChargeContext context) throws IOException {
        json.object("context");
        json.text("setting", context.setting());
        json.text("billingClass", context.billingClass());
        json.texts("modifiers", context.modifiers());
        drug(context.drug());
        json.endObject();
    }

    /** The key {@code negotiated}. */
    void negotiated(List<NegotiatedSummary> summaries) throws IOException {
        json.array("negotiated");
        for (NegotiatedSummary summary : summaries) {
            json.object();
            json.text("kind", summary.kind().label());
            json.text("methodology", summary.methodology());
            json.number("n", summary.n());
            json.amount("min", summary.min());
            json.amount("median", summary.median());
            json.amount("max", summary.max());
            json.endObject();
        }
        json.endArray();
    }

    private void rate(Rate rate) throws IOException {
        Position position = rate.position();
        json.object();
        json.number("record", position.record());
        json.number("offset", position.offset());
        json.number("length", position.length());
        json.text("payer", rate.payer());
        json.text("plan", rate.plan());
        json.amount("dollar", rate.amount(RateAmount.DOLLAR));
        json.amount("percentage", rate.amount(RateAmount.PERCENTAGE));
        json.text("algorithm", rate.algorithm());
        json.text("methodology", rate.methodology());
        json.amount("estimated", rate.amount(RateAmount.ESTIMATED));
        json.amount("median", rate.amount(RateAmount.MEDIAN));
        json.amount("p10", rate.amount(RateAmount.P10));
        json.amount("p90", rate.amount(RateAmount.P90));
        json.text("count", rate.count());
        json.text("notes", rate.notes());
        other(rate.other());
        flags(rate.flags());
        json.endObject();
    }

    private void other(Map<String, String> other) throws IOException {
        json.object("other");
        for (Map.Entry<String, String> column : other.entrySet()) {
            json.text(column.getKey(), column.getValue());
        }
        json.endObject();
    }

    private void flags(List<Flag> flags) throws IOException {
        json.array("flags");
        for (Flag flag : flags) {
            json.object();
            json.text("field", flag.field().label());
            json.text("rule", flag.rule().id());
            json.text("published", flag.published());
            json.endObject();
        }
        json.endArray();
    }
}
