package org.priceglass.ui.common.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.priceglass.ui.common.dialog.Dialogs;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.notice.Notice;
import org.priceglass.ui.common.notice.Notices;
import org.priceglass.ui.common.task.TaskControl;
import org.priceglass.ui.common.task.TaskRunner;

/** Takes files to import, runs each as a task of its own, tells how it went. */
public final class ImportDesk {
    private static final int RECENT_KEPT = 100;

    private final TaskRunner tasks;
    private final ImportFunction importFunction;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Optional<Path> sampleFolder;
    private final ObservableList<ImportResult> recent = FXCollections.observableArrayList();
    private final ObservableList<ImportResult> recentView = FXCollections.unmodifiableObservableList(recent);
    private final List<Runnable> onImported = new ArrayList<>();

    /**
     * Makes the desk.
     *
     * @param sampleFolder
     *            where the sample data lies, empty where this installation has none
     */
    public ImportDesk(TaskRunner tasks, ImportFunction importFunction, Dialogs dialogs, Notices notices,
            Optional<Path> sampleFolder) {
        this.tasks = tasks;
        this.importFunction = importFunction;
        this.dialogs = dialogs;
        this.notices = notices;
        this.sampleFolder = sampleFolder;
    }

    /** What was imported in this session, newest first. */
    public ObservableList<ImportResult> recent() {
        return recentView;
    }

    /** Runs after every import that may have changed the workspace. */
    public void onImported(Runnable listener) {
        onImported.add(listener);
    }

    public void chooseFiles() {
        importAll(dialogs.chooseFiles());
    }

    public void chooseFolder() {
        importAll(dialogs.chooseFolder().stream().toList());
    }

    /** Imports the fictional hospitals that come with the program. */
    public void openSample() {
        if (sampleFolder.isPresent()) {
            importAll(List.of(sampleFolder.get()));
        } else {
            notices.post(Notice.Kind.WARNING, "No sample data",
                    "This installation has no sample-data folder. Import a price file instead.");
        }
    }

    /** Imports files and folders in the order given. */
    public void importAll(List<Path> paths) {
        paths.forEach(this::importOne);
    }

    private void importOne(Path path) {
        String name = String.valueOf(path.getFileName());
        tasks.prepare("Import " + name, (TaskControl control) -> importFunction.run(path, control))
                .writing(ImportDesk::summary).onDone(results -> report(name, results))
                .onEnd(() -> onImported.forEach(Runnable::run)).start();
    }

    private void report(String name, List<ImportResult> results) {
        results.forEach(recent::addFirst);
        while (recent.size() > RECENT_KEPT) {
            recent.removeLast();
        }
        List<ImportResult> refused = results.stream().filter(r -> r.outcome() == ImportResult.Outcome.REFUSED).toList();
        if (results.isEmpty()) {
            notices.post(Notice.Kind.WARNING, name, "There is no file to import here.");
        } else if (refused.isEmpty()) {
            notices.post(Notice.Kind.DONE, name, results.size() == 1 ? results.getFirst().words() : summary(results));
        } else if (results.size() == 1) {
            notices.post(Notice.Kind.FAILED, name, refused.getFirst().words());
        } else {
            notices.post(Notice.Kind.WARNING, name, summary(results) + ": "
                    + String.join("; ", refused.stream().map(r -> r.name() + ": " + r.words()).toList()));
        }
    }

    private static String summary(List<ImportResult> results) {
        List<String> parts = new ArrayList<>();
        for (ImportResult.Outcome outcome : ImportResult.Outcome.values()) {
            long n = results.stream().filter(r -> r.outcome() == outcome).count();
            if (n > 0) {
                parts.add(Counts.of(n, "file") + " " + outcome.label().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(", ", parts);
    }

    /** Whether any of these can be imported: a file or folder that exists. */
    public static boolean accepts(List<Path> paths) {
        return paths.stream().anyMatch(Files::exists);
    }
}
