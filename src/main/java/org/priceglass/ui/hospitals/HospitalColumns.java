package org.priceglass.ui.hospitals;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.HospitalRow;
import org.priceglass.ask.PricePage;
import org.priceglass.model.Amount;
import org.priceglass.model.Field;
import org.priceglass.ui.common.format.Contexts;
import org.priceglass.ui.common.format.Miles;
import org.priceglass.ui.common.table.DataColumn;

/** The columns of the two tables of the screen. */
final class HospitalColumns {
    private HospitalColumns() {
    }

    static List<TableColumn<HospitalRow, ?>> ofHospitals() {
        return List.of(DataColumn.<HospitalRow>text("Name", row -> row.hospital().name()).ems(24).stretch(2),
                DataColumn.<HospitalRow>text("Address", HospitalRow::address).ems(24).rank(6).stretch(1).optional(),
                DataColumn.<HospitalRow>text("State", row -> row.hospital().state()).rank(1),
                DataColumn.<HospitalRow>text("ZIP", row -> row.hospital().zip()).rank(1),
                DataColumn.<HospitalRow>number("Miles", row -> row.hospital().miles(), Miles::format).optional(),
                DataColumn.<HospitalRow>text("CCN", row -> row.hospital().ccn()).rank(6).optional(),
                DataColumn.<HospitalRow>text("Layout", HospitalRow::layout).whole().rank(3),
                DataColumn.<HospitalRow>text("Dictionary", HospitalRow::dictionary).rank(3),
                DataColumn.<HospitalRow>text("Updated", HospitalRow::lastUpdatedOn).rank(2),
                DataColumn.<HospitalRow>count("Charges", HospitalRow::charges),
                DataColumn.<HospitalRow>count("Rates", HospitalRow::rates));
    }

    static List<TableColumn<PricePage.Row, ?>> ofPrices(PricesViewModel prices) {
        return List.of(text("Description", Field.DESCRIPTION, PricePage.Row::description, prices).ems(26).stretch(2),
                text("Codes", Field.CODES,
                        row -> String.join(", ", row.codes().stream().map(Object::toString).toList()), prices).ems(20)
                        .rank(1).stretch(1),
                text("Context", Field.SETTING, row -> Contexts.words(row.context()), prices).ems(17).rank(2).stretch(1),
                text("Setting", Field.SETTING, row -> row.context().setting(), prices).byChoice(),
                text("Class", Field.BILLING_CLASS, row -> row.context().billingClass(), prices).byChoice(),
                text("Modifiers", Field.MODIFIERS, row -> String.join(" ", row.context().modifiers()), prices)
                        .byChoice(),
                text("Drug", Field.DRUG_UNIT, row -> Contexts.drug(row.context()), prices).byChoice(),
                money("Gross", Field.GROSS, PricePage.Row::gross, prices),
                money("Cash", Field.CASH, PricePage.Row::cash, prices),
                money("Min", Field.MIN, PricePage.Row::min, prices).rank(1),
                money("Max", Field.MAX, PricePage.Row::max, prices).rank(1),
                DataColumn.<PricePage.Row>count("Rates", row -> (long) row.rates()).rank(1));
    }

    private static DataColumn<PricePage.Row, String> text(String title, Field field,
            Function<PricePage.Row, @Nullable String> value, PricesViewModel prices) {
        return DataColumn.<PricePage.Row>text(title, value).opens(row -> prices.openSource(row, field));
    }

    private static DataColumn<PricePage.Row, Amount> money(String title, Field field,
            Function<PricePage.Row, @Nullable Amount> value, PricesViewModel prices) {
        return DataColumn.<PricePage.Row>money(title, value).opens(row -> prices.openSource(row, field));
    }
}
