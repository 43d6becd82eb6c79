package org.priceglass.ui.jobs.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.pipeline.ScanOrder;
import org.priceglass.pipeline.UnusableSourceException;
import org.priceglass.ui.common.dialog.Dialogs;
import org.priceglass.ui.common.task.TaskRunner;

/** A scan that is being written, and its start. */
public final class ScanViewModel {
    private final TaskRunner tasks;
    private final ScanFunction scans;
    private final Dialogs dialogs;
    private final ScanForm form = new ScanForm();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    public ScanViewModel(TaskRunner tasks, ScanFunction scans, Dialogs dialogs) {
        this.tasks = tasks;
        this.scans = scans;
        this.dialogs = dialogs;
        form.kind.subscribe(kind -> error.set(""));
    }

    ScanForm form() {
        return form;
    }

    /** What is wrong with what is written. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Asks for the file or folder of the source. */
    void choose() {
        Optional<Path> chosen = form.kind.get() == SourceKind.FOLDER
                ? dialogs.chooseFolder()
                : dialogs.chooseFile("List of hospitals");
        chosen.ifPresent(path -> form.address.set(path.toString()));
    }

    /** Queues what is written; tells the first of its jobs. */
    void start(LongConsumer then) {
        error.set("");
        try {
            ScanOrder order = form.written();
            tasks.prepare("Queue the scan", control -> queued(order)).onRefused(error::set)
                    .onDone((List<Long> jobs) -> then.accept(jobs.getFirst())).start();
        } catch (IllegalArgumentException e) {
            error.set(String.valueOf(e.getMessage()));
        }
    }

    private List<Long> queued(ScanOrder order) {
        try {
            return scans.scan(order);
        } catch (UnusableSourceException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }
}
