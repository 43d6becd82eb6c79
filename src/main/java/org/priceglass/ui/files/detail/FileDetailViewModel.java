package org.priceglass.ui.files.detail;

import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.CheckedFile;
import org.priceglass.ask.Conformance;
import org.priceglass.ask.FileFacts;
import org.priceglass.ask.FileFacts.Origin;
import org.priceglass.ask.FileVersion;
import org.priceglass.ask.ListedFile;
import org.priceglass.ask.ShowFile;
import org.priceglass.ui.common.dialog.TextClipboard;
import org.priceglass.ui.common.form.Fact;
import org.priceglass.ui.common.task.TaskRunner;
import org.priceglass.ui.files.verdict.Subject;
import org.priceglass.ui.files.verdict.VerdictViewModel;

/** The file version that is looked at. */
public final class FileDetailViewModel {
    private final TaskRunner tasks;
    private final ShowFile showFile;
    private final VerdictViewModel verdict;
    private final TextClipboard clipboard;
    private final FactGroups groups;
    private final ReadOnlyObjectWrapper<@Nullable ListedFile> listed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FileFacts> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public FileDetailViewModel(TaskRunner tasks, ShowFile showFile, VerdictViewModel verdict, TextClipboard clipboard,
            ZoneId zone) {
        this.tasks = tasks;
        this.showFile = showFile;
        this.verdict = verdict;
        this.clipboard = clipboard;
        this.groups = new FactGroups(zone);
    }

    /** What CMS's rules say of it. */
    public VerdictViewModel verdict() {
        return verdict;
    }

    /** As the list has it, null for none. */
    public ReadOnlyObjectProperty<@Nullable ListedFile> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /** What is known of it, null until the answer is there. */
    public ReadOnlyObjectProperty<@Nullable FileFacts> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Why there is nothing to show; empty where there is. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Looks at another version, or at the same one anew; null for none. */
    public void show(@Nullable ListedFile wanted) {
        ListedFile before = listed.get();
        listed.set(wanted);
        if (wanted == null || before == null || before.version().id() != wanted.version().id()) {
            clear();
        }
        if (wanted == null) {
            return;
        }
        int version = wanted.version().id();
        tasks.prepare("Show file version " + version, control -> showFile.ask(version)).latestOf(this)
                .onDone(this::take).onFailed(this::fail).start();
    }

    /** {@code Alder Hospital · alder.csv}, empty for none. */
    public String title() {
        ListedFile now = listed.get();
        if (now == null) {
            return "";
        }
        FileVersion version = now.version();
        String name = version.member() == null ? version.file() : version.file() + " / " + version.member();
        return version.hospital() == null ? name : version.hospital() + " · " + name;
    }

    List<Fact> identity() {
        return file.get() == null ? List.of() : groups.identity(file.get());
    }

    List<Fact> header() {
        return file.get() == null ? List.of() : groups.header(file.get());
    }

    List<Fact> records() {
        return file.get() == null ? List.of() : groups.records(file.get());
    }

    List<Fact> flags() {
        return file.get() == null ? List.of() : groups.flags(file.get());
    }

    /** All facts, one to a line. */
    public void copyFacts() {
        clipboard.put(String.join("\n", Stream.of(identity(), header(), records(), flags()).flatMap(List::stream)
                .map(fact -> fact.label() + ": " + fact.value()).toList()));
    }

    private void take(FileFacts answer) {
        message.set("");
        file.set(answer);
        Conformance conformance = answer.conformance();
        Origin origin = answer.origins().getFirst();
        verdict.show(conformance == null
                ? null
                : new Subject(new CheckedFile.Version(answer.version()), origin.file(), origin.member(), conformance));
    }

    private void clear() {
        file.set(null);
        verdict.show(null);
    }

    private void fail(Throwable failure) {
        clear();
        message.set(failure instanceof NoSuchElementException
                ? "This version is no more in the workspace: refresh the list (F5)."
                : String.valueOf(failure.getMessage()));
    }
}
