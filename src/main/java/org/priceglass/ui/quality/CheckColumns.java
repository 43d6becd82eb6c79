package org.priceglass.ui.quality;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Amount;
import org.priceglass.model.Charge;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;
import org.priceglass.quality.ScorePart;
import org.priceglass.quality.Severity;
import org.priceglass.ui.common.table.DataColumn;

/** The columns of the table of checks and of that of their rows. */
final class CheckColumns {
    private CheckColumns() {
    }

    static List<TableColumn<CheckRow, ?>> ofChecks() {
        return List.of(DataColumn.<CheckRow, ScorePart>value("Part", CheckRow::part, QualityWords::part),
                DataColumn.<CheckRow, Severity>value("Kind", row -> row.info().severity(), QualityWords::severity)
                        .drawn(1.1, Region::new,
                                (dot, severity) -> dot.getStyleClass().setAll("state-dot",
                                        "severity-" + severity.name())),
                DataColumn.<CheckRow>text("What was found", row -> row.info().title()).ems(26).stretch(3),
                DataColumn.<CheckRow>count("Found", row -> row.result().hits()),
                DataColumn.<CheckRow>count("Of", row -> row.result().looked()),
                DataColumn.<CheckRow>text("Unit", row -> row.info().unit()).ems(8).rank(2),
                DataColumn.<CheckRow>number("Share", CheckRow::share, QualityWords::share),
                DataColumn.<CheckRow>number("Weight", row -> row.info().severity().weight(), String::valueOf).rank(4),
                DataColumn.<CheckRow>number("Points lost", CheckRow::cost, QualityWords::points).rank(1),
                DataColumn.<CheckRow>text("Check", row -> row.info().id()).ems(16).rank(5),
                DataColumn.<CheckRow>text("Formula", row -> row.info().formula()).ems(40).rank(6).stretch(1));
    }

    static List<TableColumn<FoundLine, ?>> ofRows() {
        List<TableColumn<FoundLine, ?>> columns = List.of(
                DataColumn.<FoundLine>count("Record", FoundLine::record).optional(),
                DataColumn.<FoundLine>text("What was found", FoundLine::words).ems(22).stretch(2),
                DataColumn.<FoundLine>text("Description", FoundLine::description).ems(20).stretch(2).optional(),
                DataColumn.<FoundLine>text("Codes", FoundLine::codes).ems(16).rank(1).stretch(1).optional(),
                DataColumn.<FoundLine>text("Payer, plan", FoundLine::contract).ems(18).rank(2).stretch(1).optional(),
                DataColumn.<FoundLine>text("Setting", line -> line.ofCharge(Charge::setting)).rank(5).optional(),
                money("Gross", line -> line.ofCharge(Charge::gross)).rank(3),
                money("Cash", line -> line.ofCharge(Charge::cash)).rank(4),
                money("Dollar", line -> line.ofRate(rate -> rate.amount(RateAmount.DOLLAR))).rank(3),
                DataColumn.<FoundLine>text("Methodology", line -> line.ofRate(Rate::methodology)).ems(12).rank(6)
                        .optional());
        columns.forEach(column -> column.setSortable(false));
        return columns;
    }

    private static DataColumn<FoundLine, Amount> money(String title, Function<FoundLine, @Nullable Amount> value) {
        return DataColumn.<FoundLine>money(title, value).optional();
    }
}
