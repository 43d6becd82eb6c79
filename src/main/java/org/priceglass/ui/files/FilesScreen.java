package org.priceglass.ui.files;

import java.time.ZoneId;
import java.util.Map;
import javafx.scene.Parent;
import org.priceglass.ask.FileQuestions;
import org.priceglass.ui.common.dialog.Dialogs;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.imports.ImportDesk;
import org.priceglass.ui.common.nav.Navigator;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.common.task.TaskRunner;
import org.priceglass.ui.files.detail.FileDetailView;
import org.priceglass.ui.files.detail.FileDetailViewModel;
import org.priceglass.ui.files.draft.DraftView;
import org.priceglass.ui.files.draft.DraftViewModel;
import org.priceglass.ui.files.table.FileListView;
import org.priceglass.ui.files.table.FileListViewModel;
import org.priceglass.ui.files.verdict.FindingExport;
import org.priceglass.ui.files.verdict.VerdictView;
import org.priceglass.ui.files.verdict.VerdictViewModel;

/** Puts the Files screen together from what the window has. */
public record FilesScreen(FileQuestions questions, TaskRunner tasks, Navigator navigator, ImportDesk imports,
        SheetExport export, FindingExport findings, Dialogs dialogs, TextClipboard clipboard, ZoneId zone) {
    /** A new one. */
    public FilesView view() {
        FileListViewModel list = new FileListViewModel(tasks, questions.listFiles());
        FileDetailViewModel detail = new FileDetailViewModel(tasks, questions.showFile(), verdict(), clipboard, zone);
        DraftViewModel draft = new DraftViewModel(tasks, questions.checkFile(), dialogs, verdict());
        ScreenLoader parts = new ScreenLoader(
                Map.of(FileListView.class, () -> new FileListView(list, imports, export, clipboard, zone),
                        FileDetailView.class, () -> new FileDetailView(detail, view(detail.verdict()), navigator),
                        DraftView.class, () -> new DraftView(draft, view(draft.verdict()))));
        return new FilesView(parts, list, detail, draft);
    }

    private VerdictViewModel verdict() {
        return new VerdictViewModel(tasks, questions.showFinding(), findings, navigator, zone);
    }

    private Parent view(VerdictViewModel verdict) {
        return new ScreenLoader(Map.of(VerdictView.class, () -> new VerdictView(verdict, clipboard)))
                .load(VerdictView.class).root();
    }
}
