package org.priceglass.ui.files;

import javafx.fxml.FXML;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.nav.Screen;
import org.priceglass.ui.files.detail.FileDetailView;
import org.priceglass.ui.files.detail.FileDetailViewModel;
import org.priceglass.ui.files.draft.DraftView;
import org.priceglass.ui.files.draft.DraftViewModel;
import org.priceglass.ui.files.table.FileListView;
import org.priceglass.ui.files.table.FileListViewModel;

/** The file versions above, the selected one below; behind a tab, a draft. */
public final class FilesView implements Screen {
    private final FileListViewModel list;
    private final FileDetailViewModel detail;
    private final DraftViewModel draft;
    private final ScreenLoader.Loaded<FileListView> listPart;
    private final ScreenLoader.Loaded<FileDetailView> detailPart;
    private final ScreenLoader.Loaded<DraftView> draftPart;

    @FXML
    private TabPane tabs;
    @FXML
    private Tab fileTab;
    @FXML
    private Tab draftTab;
    @FXML
    private SplitPane split;

    /**
     * Makes the controller.
     *
     * @param parts
     *            loads the parts
     */
    public FilesView(ScreenLoader parts, FileListViewModel list, FileDetailViewModel detail, DraftViewModel draft) {
        this.list = list;
        this.detail = detail;
        this.draft = draft;
        this.listPart = parts.load(FileListView.class);
        this.detailPart = parts.load(FileDetailView.class);
        this.draftPart = parts.load(DraftView.class);
    }

    @FXML
    void initialize() {
        split.getItems().setAll(listPart.root(), detailPart.root());
        split.setDividerPositions(0.45);
        draftTab.setContent(draftPart.root());
        list.selectedProperty().addListener((property, before, now) -> detail.show(now));
    }

    @Override
    public void show(Place place) {
        list.refresh();
        if (place instanceof Place.Files(Integer version) && version != null) {
            tabs.getSelectionModel().select(fileTab);
            list.select(version);
        } else if (place instanceof Place.Draft) {
            tabs.getSelectionModel().select(draftTab);
            draft.choose();
        }
    }

    @Override
    public void refresh() {
        list.refresh();
    }

    @Override
    public void find() {
        listPart.controller().find();
    }

    @Override
    public void export() {
        listPart.controller().export();
    }
}
