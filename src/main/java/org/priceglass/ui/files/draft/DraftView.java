package org.priceglass.ui.files.draft;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.CheckedDraft.Member;
import org.priceglass.ui.common.form.EmptyState;
import org.priceglass.ui.common.form.RunningBox;
import org.priceglass.ui.common.icon.Icon;

/** Where a draft is dropped or chosen, and what is said of it. */
public final class DraftView {
    private final DraftViewModel model;
    private final Node verdict;

    @FXML
    private StackPane root;
    @FXML
    private Region content;
    @FXML
    private HBox head;
    @FXML
    private Label title;
    @FXML
    private Label place;
    @FXML
    private ComboBox<Member> members;
    @FXML
    private Button again;
    @FXML
    private Button choose;
    @FXML
    private Label message;
    @FXML
    private StackPane verdictArea;
    @FXML
    private StackPane veil;

    /**
     * Makes the controller.
     *
     * @param verdict
     *            shows what CMS's rules say
     */
    public DraftView(DraftViewModel model, Node verdict) {
        this.model = model;
        this.verdict = verdict;
    }

    @FXML
    void initialize() {
        again.setGraphic(Icon.REFRESH.node());
        again.setOnAction(event -> model.checkAgain());
        again.disableProperty().bind(model.runningProperty().isNotNull());
        choose.setGraphic(Icon.FOLDER.node());
        choose.setOnAction(event -> model.choose());
        head.getChildren().add(1, new RunningBox(model.runningProperty()));
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(model.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        verdict.visibleProperty().bind(model.verdict().subjectProperty().isNotNull());
        verdictArea.getChildren().add(verdict);
        EmptyState none = new EmptyState(Icon.DONE, "Check a file before it is published",
                "Drop a draft here, or choose one: CSV or JSON, plain or packed. You see what CMS's validator would say "
                        + "of it and what others would misread. Nothing is imported.")
                .action("Choose a file…", Icon.FOLDER, model::choose);
        root.getChildren().add(0, none);
        none.visibleProperty().bind(model.fileProperty().isNull());
        content.visibleProperty().bind(model.fileProperty().isNotNull());
        bindMembers();
        takeDrops();
        model.fileProperty().addListener((property, before, now) -> draw(now));
        draw(model.fileProperty().get());
    }

    private void bindMembers() {
        members.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Member member) {
                return member == null ? "" : String.valueOf(member.draft().member());
            }

            @Override
            public @Nullable Member fromString(String text) {
                return null;
            }
        });
        members.setItems(model.members());
        members.valueProperty().bindBidirectional(model.memberProperty());
        Runnable show = () -> {
            members.setVisible(model.members().size() > 1);
            members.setManaged(members.isVisible());
        };
        model.members().addListener((ListChangeListener<Member>) change -> show.run());
        show.run();
    }

    private void takeDrops() {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                veil.setVisible(true);
                event.consume();
            }
        });
        root.setOnDragExited(event -> veil.setVisible(false));
        root.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        veil.setVisible(false);
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        files.stream().findFirst().ifPresent(model::check);
    }

    private void draw(@Nullable Path file) {
        title.setText(file == null ? "" : String.valueOf(file.getFileName()));
        place.setText(file == null ? "" : file.toString());
    }
}
