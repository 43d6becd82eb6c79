package org.priceglass.app;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.priceglass.ask.FileQuestions;
import org.priceglass.ui.common.dialog.SystemClipboard;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.dialog.WindowDialogs;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.imports.ImportDesk;
import org.priceglass.ui.common.nav.Navigator;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.notice.FailureNotices;
import org.priceglass.ui.common.notice.Notices;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.common.task.TaskRunner;
import org.priceglass.ui.common.task.TaskThreads;
import org.priceglass.ui.common.theme.AppTheme;
import org.priceglass.ui.compare.CompareCharts;
import org.priceglass.ui.compare.CompareTables;
import org.priceglass.ui.compare.CompareView;
import org.priceglass.ui.compare.CompareViewModel;
import org.priceglass.ui.files.FilesScreen;
import org.priceglass.ui.files.FilesView;
import org.priceglass.ui.files.verdict.FindingExport;
import org.priceglass.ui.hospitals.HospitalsView;
import org.priceglass.ui.hospitals.HospitalsViewModel;
import org.priceglass.ui.hospitals.PricesViewModel;
import org.priceglass.ui.hospitals.match.MatchesViewModel;
import org.priceglass.ui.jobs.JobsScreen;
import org.priceglass.ui.jobs.JobsView;
import org.priceglass.ui.jobs.alert.AlertCount;
import org.priceglass.ui.overview.OverviewView;
import org.priceglass.ui.overview.OverviewViewModel;
import org.priceglass.ui.overview.PipelineViewModel;
import org.priceglass.ui.quality.QualityScreen;
import org.priceglass.ui.quality.QualityView;
import org.priceglass.ui.shell.ShellView;
import org.priceglass.ui.shell.ShellViewModel;
import org.priceglass.ui.source.SourceView;
import org.priceglass.ui.source.SourceViewModel;
import org.priceglass.ui.source.SourceWindow;

/** Wires the window by constructors. Made and used on the window's thread. */
final class DesktopWindow {
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;

    private final DesktopServices services;
    private final WindowMemory memory;
    private final Stage stage;
    private final Runnable onClosed;
    private final AppTheme theme;
    private final TaskThreads threads = new TaskThreads();
    private final TaskRunner tasks;
    private final Notices notices;
    private final WindowDialogs dialogs;
    private final ImportDesk imports;
    private final TextClipboard clipboard = new SystemClipboard();
    private final ShellViewModel shell;
    private final ZoneId zone = ZoneId.systemDefault();

    /**
     * Wires it.
     *
     * @param onClosed
     *            runs when the window is gone and nothing works on the workspace any more
     */
    DesktopWindow(DesktopServices services, Stage stage, Runnable onClosed) {
        this.services = services;
        this.stage = stage;
        this.onClosed = onClosed;
        this.memory = new WindowMemory(services.workspace());
        this.theme = new AppTheme(memory.load().appearance());
        this.dialogs = new WindowDialogs(stage, theme);
        this.notices = new Notices(services.clock());
        this.tasks = new TaskRunner(threads.lanes(), Platform::runLater, new FailureNotices(notices, dialogs),
                System::nanoTime);
        this.imports = new ImportDesk(tasks, services.imports(), dialogs, notices, services.sampleData());
        this.shell = new ShellViewModel(tasks, notices, imports,
                new AlertCount(tasks, services.jobs().alerts()).unseenProperty(),
                services.workspace().toAbsolutePath().normalize());
    }

    /**
     * Shows it.
     *
     * @param importSample
     *            whether to import the sample data at once
     */
    void show(boolean importSample) {
        Scene scene = new Scene(loader().load(ShellView.class).root());
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(shell.workspaceName() + " - Priceglass");
        stage.getIcons().add(theme.picture());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place(memory.load());
        stage.setOnCloseRequest(event -> close());
        stage.show();
        if (importSample) {
            imports.openSample();
        }
    }

    /** Ends it: remembers the window, stops what runs, hides every window. */
    void close() {
        memory.save(new WindowMemory.Remembered(
                new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()), stage.isMaximized(),
                theme.appearanceProperty().get()));
        tasks.cancelAll();
        theme.close();
        // Before the toolkit ends: JavaFX 26 on GTK crashes where a popup is still open then.
        List.copyOf(Window.getWindows()).reversed().forEach(Window::hide);
        threads.close();
        onClosed.run();
    }

    private void place(WindowMemory.Remembered remembered) {
        Rectangle2D bounds = WindowBounds.fit(remembered.bounds(),
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setMaximized(remembered.maximized());
    }

    private ScreenLoader loader() {
        SheetExport export = new SheetExport(tasks, dialogs, notices);
        ScreenLoader sources = new ScreenLoader(Map.of(SourceView.class,
                () -> new SourceView(new SourceViewModel(tasks, services.questions(), clipboard, zone), clipboard)));
        Navigator navigator = navigator(new SourceWindow(() -> stage, sources, theme));
        ScreenLoader screens = new ScreenLoader(Map.of(OverviewView.class, () -> overview(navigator, export),
                HospitalsView.class, () -> hospitals(navigator, export), CompareView.class,
                () -> compare(navigator, export), FilesView.class, () -> files(navigator, export), JobsView.class,
                this::jobs, QualityView.class, () -> quality(navigator)));
        Supplier<ShellView> shellView = () -> new ShellView(shell, screens, theme, dialogs, this::close);
        return new ScreenLoader(Map.of(ShellView.class, shellView));
    }

    private Navigator navigator(SourceWindow sources) {
        return place -> {
            if (place instanceof Place.Bytes bytes) {
                sources.open(bytes);
            } else {
                shell.go(place);
            }
        };
    }

    private OverviewView overview(Navigator navigator, SheetExport export) {
        OverviewViewModel model = new OverviewViewModel(tasks, services.questions(), imports, services.clock());
        PipelineViewModel pipeline = new PipelineViewModel(tasks, services.jobs().jobs(), services.jobs().alerts());
        return new OverviewView(model, pipeline, navigator, export, clipboard, zone);
    }

    private HospitalsView hospitals(Navigator navigator, SheetExport export) {
        HospitalsViewModel model = new HospitalsViewModel(tasks, services.questions().findHospitals(), navigator);
        return new HospitalsView(model, new PricesViewModel(tasks, services.questions().listPrices(), navigator),
                new MatchesViewModel(tasks, services.matches(), dialogs, model::refresh), export, clipboard);
    }

    private FilesView files(Navigator navigator, SheetExport export) {
        FileQuestions files = services.questions().files();
        FindingExport findings = new FindingExport(tasks, files.checkFile(), new PrintedFindings(), dialogs, notices);
        return new FilesScreen(files, tasks, navigator, imports, export, findings, dialogs, clipboard, zone).view();
    }

    private JobsView jobs() {
        return new JobsScreen(services.jobs(), tasks, dialogs, notices, clipboard, services.clock(), zone).view();
    }

    private QualityView quality(Navigator navigator) {
        return new QualityScreen(services.questions(), services.quality(), tasks, navigator, dialogs, notices,
                clipboard, zone).view();
    }

    private CompareView compare(Navigator navigator, SheetExport export) {
        CompareViewModel model = new CompareViewModel(tasks, services.questions(), navigator);
        return new CompareView(model, export, new CompareTables(model, clipboard), new CompareCharts(model));
    }
}
