package org.priceglass.ui.files.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.CheckFile;
import org.priceglass.ask.CheckedDraft;
import org.priceglass.ask.CheckedDraft.Member;
import org.priceglass.ask.Conformance;
import org.priceglass.ui.common.dialog.Dialogs;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.task.BackgroundTask;
import org.priceglass.ui.common.task.TaskControl;
import org.priceglass.ui.common.task.TaskRunner;
import org.priceglass.ui.files.verdict.Subject;
import org.priceglass.ui.files.verdict.VerdictViewModel;

/** The draft that is checked, with its members where it is an archive, and the verdict on the chosen one. */
public final class DraftViewModel {
    private final TaskRunner tasks;
    private final CheckFile checkFile;
    private final Dialogs dialogs;
    private final VerdictViewModel verdict;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable BackgroundTask> running = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Member> members = FXCollections.observableArrayList();
    private final ObservableList<Member> membersView = FXCollections.unmodifiableObservableList(members);
    private final ObjectProperty<@Nullable Member> member = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public DraftViewModel(TaskRunner tasks, CheckFile checkFile, Dialogs dialogs, VerdictViewModel verdict) {
        this.tasks = tasks;
        this.checkFile = checkFile;
        this.dialogs = dialogs;
        this.verdict = verdict;
        member.addListener((property, before, now) -> look(now));
    }

    /** The draft, null for none. */
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** The check that runs, null for none. */
    public ReadOnlyObjectProperty<@Nullable BackgroundTask> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What was checked of it: itself or, of an archive, each file in it. */
    public ObservableList<Member> members() {
        return membersView;
    }

    /** The member whose verdict is shown, null for none. */
    public ObjectProperty<@Nullable Member> memberProperty() {
        return member;
    }

    /** Why there is no verdict; empty where there is one. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public VerdictViewModel verdict() {
        return verdict;
    }

    public void choose() {
        dialogs.chooseFile("Check a file without importing it").ifPresent(this::check);
    }

    /** Checks another draft. */
    public void check(Path draft) {
        if (!draft.equals(file.get())) {
            clear();
            file.set(draft);
        }
        String name = String.valueOf(draft.getFileName());
        BackgroundTask task = tasks.prepare("Check " + name, control -> check(draft, name, control)).latestOf(this)
                .listed(DraftViewModel::words).onDone(this::take).onFailed(this::fail).onEnd(this::forgetEnded).start();
        running.set(task.state().isOver() ? null : task);
    }

    /** Checks the same file as it is now; the verdict before stays until then. */
    public void checkAgain() {
        Path draft = file.get();
        if (draft != null) {
            check(draft);
        }
    }

    private CheckedDraft check(Path draft, String name, TaskControl control) throws IOException {
        return checkFile.draft(draft, (done, total) -> {
            control.checkCancelled();
            control.report(name, done, Math.max(0, total));
        });
    }

    private void take(CheckedDraft checked) {
        Member before = member.get();
        members.setAll(checked.members());
        message.set("");
        member.set(null);
        member.set(members.stream()
                .filter(one -> before != null && Objects.equals(one.draft().member(), before.draft().member()))
                .findFirst().orElse(members.isEmpty() ? null : members.getFirst()));
    }

    private void fail(Throwable failure) {
        clear();
        message.set(String.valueOf(failure.getMessage()));
    }

    private void clear() {
        members.clear();
        member.set(null);
        verdict.show(null);
        message.set("");
    }

    private void look(@Nullable Member now) {
        if (now == null) {
            return;
        }
        Conformance conformance = now.conformance();
        String refusal = now.refusal();
        message.set(refusal == null ? "" : refusal);
        String name = String.valueOf(now.draft().file().getFileName());
        verdict.show(conformance == null ? null : new Subject(now.draft(), name, now.draft().member(), conformance));
    }

    private void forgetEnded() {
        BackgroundTask task = running.get();
        if (task != null && task.state().isOver()) {
            running.set(null);
        }
    }

    private static String words(CheckedDraft checked) {
        List<Member> valid = checked.members().stream()
                .filter(one -> one.conformance() != null && one.conformance().verdict().isValid()).toList();
        return checked.members().size() == 1
                ? valid.isEmpty() ? "Not valid" : "Valid"
                : Counts.format(valid.size()) + " of " + Counts.of(checked.members().size(), "file") + " valid";
    }
}
