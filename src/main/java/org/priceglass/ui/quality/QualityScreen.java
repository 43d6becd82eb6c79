package org.priceglass.ui.quality;

import java.time.ZoneId;
import java.util.Map;
import org.priceglass.ask.Questions;
import org.priceglass.ui.common.dialog.Dialogs;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.nav.Navigator;
import org.priceglass.ui.common.notice.Notices;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.common.task.TaskRunner;

/** Puts the Quality screen together from what the window has. */
public record QualityScreen(Questions questions, QualityServices services, TaskRunner tasks, Navigator navigator,
        Dialogs dialogs, Notices notices, TextClipboard clipboard, ZoneId zone) {
    /** A new one. */
    public QualityView view() {
        return view(models());
    }

    QualityModels models() {
        return new QualityModels(new PriceSetsViewModel(tasks, questions.listQuality()),
                new JudgementViewModel(tasks, questions.judgeQuality(), services.reports()), new ChecksViewModel(),
                new FoundViewModel(tasks, questions.listFindings(), navigator));
    }

    ReportDesk desk() {
        return new ReportDesk(tasks, questions.auditVersion(), dialogs, notices, services.program());
    }

    QualityView view(QualityModels models) {
        SheetExport export = new SheetExport(tasks, dialogs, notices);
        ScreenLoader parts = new ScreenLoader(
                Map.of(JudgementView.class, () -> new JudgementView(models, desk(), clipboard, zone), FoundView.class,
                        () -> new FoundView(models, export, clipboard)));
        return new QualityView(models, parts, navigator, export, clipboard, zone);
    }
}
