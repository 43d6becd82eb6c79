package org.priceglass.ui.files.verdict;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import org.priceglass.ask.BrokenRule;
import org.priceglass.conformance.Severity;
import org.priceglass.ui.common.table.DataColumn;

/** The columns of the two tables. */
final class VerdictTables {
    private VerdictTables() {
    }

    static List<TableColumn<BrokenRule, ?>> ofRules() {
        return List.of(
                DataColumn.<BrokenRule, Severity>value("Kind", broken -> broken.rule().severity(), VerdictTables::word)
                        .drawn(1.1, Region::new,
                                (dot, severity) -> dot.getStyleClass().setAll("state-dot", style(severity))),
                DataColumn.<BrokenRule>text("Rule", broken -> broken.rule().id()).ems(22).stretch(1),
                DataColumn.<BrokenRule>count("Findings", BrokenRule::findings),
                DataColumn.<BrokenRule>text("CMS's class", broken -> broken.rule().cls()).byChoice(),
                DataColumn.<BrokenRule>text("45 CFR", broken -> broken.rule().paragraph()).byChoice(),
                DataColumn.<BrokenRule>text("How to fix", broken -> broken.rule().fix()).ems(40).byChoice());
    }

    static List<TableColumn<FoundSample, ?>> ofSamples() {
        return List.of(DataColumn.<FoundSample>text("Place", FoundSample::place).ems(22),
                DataColumn.<FoundSample>text("Value", FoundSample::value).ems(18).stretch(1),
                DataColumn.<FoundSample>text("What it says", FoundSample::message).ems(40).rank(1).stretch(3));
    }

    static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "level-error";
            case ALERT -> "level-warn";
            case NOTE -> "level-info";
        };
    }

    private static String word(Severity severity) {
        return severity.label().substring(0, 1).toUpperCase(Locale.ROOT) + severity.label().substring(1);
    }
}
