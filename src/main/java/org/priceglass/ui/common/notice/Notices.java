package org.priceglass.ui.common.notice;

import java.time.Clock;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The notices of this session, newest first; used on the window's thread. */
public final class Notices {
    private static final int KEPT = 100;

    private final Clock clock;
    private final ObservableList<Notice> all = FXCollections.observableArrayList();
    private final ObservableList<Notice> allView = FXCollections.unmodifiableObservableList(all);

    public Notices(Clock clock) {
        this.clock = clock;
    }

    public ObservableList<Notice> all() {
        return allView;
    }

    public void post(Notice.Kind kind, String title, String text, Notice.@Nullable Next next) {
        all.addFirst(new Notice(kind, title, text, next, clock.instant()));
        if (all.size() > KEPT) {
            all.removeLast();
        }
    }

    public void post(Notice.Kind kind, String title, String text) {
        post(kind, title, text, null);
    }

    public void dismiss(Notice notice) {
        all.remove(notice);
    }
}
