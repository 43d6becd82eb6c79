package org.priceglass.ui.hospitals;

import java.util.List;
import javafx.scene.control.TableColumn;
import org.priceglass.ask.HospitalRow;
import org.priceglass.ask.PricePage;
import org.priceglass.ui.common.format.Miles;
import org.priceglass.ui.common.table.DataColumn;

/** The columns of the two tables of the screen. */
final class HospitalColumns {
    private HospitalColumns() {
    }

    static List<TableColumn<HospitalRow, ?>> ofHospitals() {
        return List.of(DataColumn.<HospitalRow>text("Name", row -> row.hospital().name()).ems(21),
                DataColumn.<HospitalRow>text("State", row -> row.hospital().state()).ems(5),
                DataColumn.<HospitalRow>text("ZIP", row -> row.hospital().zip()).ems(5),
                DataColumn.<HospitalRow>number("Miles", row -> row.hospital().miles(), Miles::format).ems(5),
                DataColumn.<HospitalRow>text("Layout", HospitalRow::layout).ems(6),
                DataColumn.<HospitalRow>text("Dictionary", HospitalRow::dictionary).ems(8),
                DataColumn.<HospitalRow>text("Updated", HospitalRow::lastUpdatedOn).ems(7.5),
                DataColumn.<HospitalRow>count("Charges", HospitalRow::charges).ems(7),
                DataColumn.<HospitalRow>count("Rates", HospitalRow::rates).ems(8));
    }

    static List<TableColumn<PricePage.Row, ?>> ofPrices() {
        return List.of(DataColumn.<PricePage.Row>text("Description", PricePage.Row::description).ems(18),
                DataColumn.<PricePage.Row>text("Codes",
                        row -> String.join(", ", row.codes().stream().map(Object::toString).toList())).ems(12),
                DataColumn.<PricePage.Row>text("Setting", row -> row.context().setting()).ems(7),
                DataColumn.<PricePage.Row>text("Class", row -> row.context().billingClass()).ems(6.5),
                DataColumn.<PricePage.Row>text("Modifiers", row -> String.join(" ", row.context().modifiers()))
                        .ems(7.5),
                DataColumn.<PricePage.Row>text("Drug",
                        row -> row.context().drug() == null ? null : row.context().drug().toString()).ems(5),
                DataColumn.<PricePage.Row>money("Gross", PricePage.Row::gross).ems(7),
                DataColumn.<PricePage.Row>money("Cash", PricePage.Row::cash).ems(7),
                DataColumn.<PricePage.Row>money("Min", PricePage.Row::min).ems(7),
                DataColumn.<PricePage.Row>money("Max", PricePage.Row::max).ems(7),
                DataColumn.<PricePage.Row>count("Rates", row -> (long) row.rates()).ems(4.5));
    }
}
