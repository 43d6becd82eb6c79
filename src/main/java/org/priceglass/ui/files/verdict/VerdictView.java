package org.priceglass.ui.files.verdict;

import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.BrokenRule;
import org.priceglass.conformance.Rule;
import org.priceglass.export.findings.FindingFormat;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.table.DataTable;

/** The verdict, the rules that are broken at the left, the selected one with its samples at the right. */
public final class VerdictView {
    private final VerdictViewModel model;
    private final DataTable<BrokenRule> rules;
    private final DataTable<FoundSample> samples;
    private final ToggleGroup parts = new ToggleGroup();
    private final Map<Part, ToggleButton> buttons = new EnumMap<>(Part.class);

    @FXML
    private Region dot;
    @FXML
    private Label headline;
    @FXML
    private Label detail;
    @FXML
    private ToggleButton all;
    @FXML
    private ToggleButton cms;
    @FXML
    private ToggleButton beyond;
    @FXML
    private MenuButton export;
    @FXML
    private StackPane ruleArea;
    @FXML
    private Region ruleDetail;
    @FXML
    private Label ruleTitle;
    @FXML
    private Label ruleMessage;
    @FXML
    private Label ruleFix;
    @FXML
    private Label sampleMessage;
    @FXML
    private StackPane sampleArea;

    public VerdictView(VerdictViewModel model, TextClipboard clipboard) {
        this.model = model;
        this.rules = new DataTable<>("Rules that the file breaks", clipboard);
        this.samples = new DataTable<>("Findings of the selected rule", clipboard);
    }

    @FXML
    void initialize() {
        bindParts();
        export.setGraphic(Icon.EXPORT.node());
        for (FindingFormat format : FindingFormat.values()) {
            MenuItem item = new MenuItem(format.name());
            item.setOnAction(event -> model.export(format));
            export.getItems().add(item);
        }
        fillRules();
        fillSamples();
        sampleMessage.textProperty().bind(model.sampleMessageProperty());
        model.subjectProperty().addListener((property, before, now) -> drawVerdict());
        model.ruleProperty().addListener((property, before, now) -> drawRule(now));
        drawVerdict();
        drawRule(model.ruleProperty().get());
    }

    private void bindParts() {
        buttons.putAll(Map.of(Part.ALL, all, Part.CMS, cms, Part.BEYOND, beyond));
        buttons.forEach((part, button) -> {
            button.setToggleGroup(parts);
            button.setUserData(part);
        });
        parts.selectToggle(buttons.get(model.partProperty().get()));
        parts.selectedToggleProperty().addListener((property, before, now) -> choose(before, now));
    }

    private void choose(@Nullable Toggle before, @Nullable Toggle now) {
        if (now == null) {
            // The chosen one cannot be taken away, only another be chosen.
            parts.selectToggle(before);
        } else {
            model.partProperty().set((Part) now.getUserData());
        }
    }

    private void fillRules() {
        rules.setId("ruleTable");
        rules.addColumns(VerdictTables.ofRules());
        rules.show(model.rules());
        rules.setEmptyState(new Label("No rule is broken."));
        rules.setOnOpen("Go to the findings", Icon.SOURCE, rule -> goToSamples());
        rules.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.ruleProperty().set(now);
            }
        });
        model.ruleProperty().addListener((property, before, now) -> {
            if (now != null) {
                rules.reveal(now);
            }
        });
        ruleArea.getChildren().add(rules);
    }

    private void fillSamples() {
        samples.setId("sampleTable");
        samples.addColumns(VerdictTables.ofSamples());
        samples.show(model.samples());
        samples.setOnOpen("Show source", Icon.SOURCE, model::open);
        samples.setEmptyState(new Label());
        sampleArea.getChildren().add(samples);
    }

    private void goToSamples() {
        samples.requestFocus();
        samples.getSelectionModel().clearAndSelect(0);
    }

    private void drawVerdict() {
        Subject subject = model.subjectProperty().get();
        boolean valid = subject != null && subject.conformance().verdict().isValid();
        dot.getStyleClass().setAll("state-dot", valid ? "check-valid" : "check-invalid");
        headline.setText(model.headline());
        headline.setTooltip(new Tooltip(model.headline()));
        detail.setText(model.detail());
        detail.setTooltip(new Tooltip(model.detail()));
        buttons.forEach((part, button) -> button.setText(model.label(part)));
    }

    private void drawRule(@Nullable BrokenRule broken) {
        ruleDetail.setVisible(broken != null);
        if (broken == null) {
            return;
        }
        Rule rule = broken.rule();
        ruleTitle.setText(rule.id() + " · " + (rule.cls().equals(rule.id()) ? "" : rule.cls() + ", ") + "45 CFR "
                + rule.paragraph());
        ruleMessage.setText(rule.outline());
        ruleFix.setText(rule.fix().isEmpty() ? "" : "How to fix: " + rule.fix());
    }
}
