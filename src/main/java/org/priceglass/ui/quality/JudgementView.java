package org.priceglass.ui.quality;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.JudgedVersion;
import org.priceglass.ask.ScoredVersion;
import org.priceglass.export.report.ReportFormat;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.EmptyState;
import org.priceglass.ui.common.form.RunningBox;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.format.Dates;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.icon.Icon;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.common.sheet.SheetWriter;
import org.priceglass.ui.common.table.DataTable;

/** What a price set came to: the score, its parts, the checks, the rows of the selected check. */
public final class JudgementView {
    private final QualityModels models;
    private final ReportDesk desk;
    private final TextClipboard clipboard;
    private final ZoneId zone;
    private final PartStrip strip;
    private final DataTable<CheckRow> table;
    private final RunningBox running;
    private ScreenLoader.@Nullable Loaded<FoundView> found;

    @FXML
    private Label score;
    @FXML
    private Label band;
    @FXML
    private Label name;
    @FXML
    private Label facts;
    @FXML
    private Button judge;
    @FXML
    private Button copy;
    @FXML
    private MenuButton report;
    @FXML
    private HBox runningArea;
    @FXML
    private VBox judged;
    @FXML
    private StackPane unjudged;
    @FXML
    private StackPane stripArea;
    @FXML
    private Label explanation;
    @FXML
    private Label checkMessage;
    @FXML
    private CheckBox clean;
    @FXML
    private SplitPane split;
    @FXML
    private StackPane tableArea;

    public JudgementView(QualityModels models, ReportDesk desk, TextClipboard clipboard, ZoneId zone) {
        this.models = models;
        this.desk = desk;
        this.clipboard = clipboard;
        this.zone = zone;
        this.strip = new PartStrip(models.checks().partProperty());
        this.table = new DataTable<>("Checks", clipboard);
        this.running = new RunningBox(models.judgement().judgingProperty());
    }

    @FXML
    void initialize() {
        begin(judge, Icon.REFRESH, () -> models.judgement().judge());
        judge.setTooltip(new Tooltip(judge.getAccessibleText()));
        judge.disableProperty().bind(models.judgement().judgingProperty().isNotNull());
        begin(copy, Icon.COPY, this::copyScore);
        copy.setTooltip(new Tooltip(copy.getAccessibleText()));
        report.setGraphic(Icon.REPORT.node());
        for (ReportFormat format : ReportFormat.values()) {
            MenuItem item = new MenuItem("Write as " + format.name() + "…");
            item.setId("report-" + format.ending());
            item.setOnAction(event -> write(format));
            report.getItems().add(item);
        }
        runningArea.getChildren().add(running);
        stripArea.getChildren().add(strip);
        explanation.textProperty().bind(models.checks().explanationProperty());
        checkMessage.textProperty().bind(models.checks().messageProperty());
        clean.selectedProperty().bindBidirectional(models.checks().cleanProperty());
        unjudged.getChildren()
                .add(new EmptyState(Icon.QUALITY, "Not judged yet",
                        "The checks of now have not looked at this price set. It takes some seconds for a million"
                                + " charges, in the background.")
                        .action("Judge it", Icon.QUALITY, () -> models.judgement().judge()));
        fillTable();
        models.judgement().shownProperty().addListener((property, before, now) -> draw());
        models.judgement().judgedProperty().addListener((property, before, now) -> draw());
        models.judgement().answeredProperty().addListener((property, before, now) -> draw());
        draw();
    }

    /** Puts the rows of the selected check below the checks. */
    void setFound(ScreenLoader.Loaded<FoundView> rows) {
        found = rows;
        split.getItems().add(rows.root());
        split.setDividerPositions(0.52);
    }

    /** Exports the table that has the focus; false where it is none of these. */
    boolean exportFocused(SheetExport export) {
        if (table.isFocused()) {
            export.export("checks.csv", table.sheet());
            return true;
        }
        return found != null && found.controller().exportFocused();
    }

    private void fillTable() {
        ChecksViewModel checks = models.checks();
        table.setId("checkTable");
        table.addColumns(CheckColumns.ofChecks());
        table.show(checks.rows());
        table.setDimmed(row -> !row.isHit());
        table.setEmptyState(new EmptyState(Icon.DONE, "No check found anything",
                "Every check that had something to look at found it as it should be.")
                .action("List the checks all the same", Icon.JOBS, () -> checks.cleanProperty().set(true)));
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                checks.selectedProperty().set(now);
            }
        });
        checks.selectedProperty().addListener((property, before, now) -> {
            if (now != null) {
                table.reveal(now);
            }
        });
        table.setOnOpen("Go to its rows", Icon.SOURCE, row -> goToRows());
        tableArea.getChildren().add(table);
    }

    private void goToRows() {
        if (found != null) {
            found.controller().enter();
        }
    }

    private void draw() {
        ScoredVersion version = models.judgement().shownProperty().get();
        JudgedVersion now = models.judgement().judgedProperty().get();
        boolean isMissing = version != null && now == null && models.judgement().answeredProperty().get();
        show(judged, now != null);
        show(unjudged, isMissing);
        for (Node node : List.of(judge, copy, report)) {
            show(node, now != null);
        }
        name.setText(version == null ? "No price set selected" : PriceSetColumns.name(version));
        facts.setText(version == null ? "" : String.join(" · ", factsOf(version, now)));
        facts.setTooltip(new Tooltip(facts.getText()));
        show(score, now != null);
        show(band, now != null);
        if (now != null) {
            score.setText(QualityWords.tenth(now.report().score()));
            score.setAccessibleText("Score " + score.getText() + " of 100");
            band.setText(now.report().band());
            band.getStyleClass().setAll("label", "band", "band-" + now.report().band());
            strip.show(now.report());
        }
    }

    private List<String> factsOf(ScoredVersion version, @Nullable JudgedVersion now) {
        List<String> words = new ArrayList<>();
        if (now != null && now.scoreBefore() != null) {
            words.add(QualityWords.change(now.report().score() - now.scoreBefore()) + " since the version before");
        }
        words.add(PriceSetColumns.file(version.version()));
        words.add(Counts.of(version.version().charges(), "charge"));
        if (version.judgedAt() != null && now != null) {
            words.add("judged " + Dates.format(version.judgedAt(), zone) + " by rules " + now.report().rulesVersion());
        }
        return words;
    }

    private void copyScore() {
        JudgedVersion now = models.judgement().judgedProperty().get();
        if (now != null) {
            clipboard.put(SheetWriter.tabSeparated(ScoreSheet.of(now.report()), true));
        }
    }

    private void write(ReportFormat format) {
        ScoredVersion version = models.judgement().shownProperty().get();
        if (version != null) {
            desk.write(version, format);
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static void begin(Button button, Icon icon, Runnable action) {
        button.setGraphic(icon.node());
        button.setOnAction(event -> action.run());
    }
}
