package org.priceglass.job.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The alerts of a workspace. An alert is raised once while its cause lasts, however often the cause is seen;
 * acknowledging says that it was seen; it is resolved when the cause is gone. Safe for many threads.
 */
public final class Alerts {
    private record About(AlertRule rule, String subject) {
    }

    private final AlertStore store;
    private final Clock clock;
    private final Map<About, Alert> open = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public Alerts(AlertStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        store.open().forEach(alert -> open.put(new About(alert.rule(), alert.subject()), alert));
    }

    /** Raises an alert, or changes the message of the one that is open for the same rule and subject. */
    public void raise(AlertRule rule, String subject, String message) {
        synchronized (this) {
            About about = new About(rule, subject);
            Alert known = open.get(about);
            if (known == null) {
                open.put(about, store.add(rule, subject, message, clock.instant()));
            } else if (known.message().equals(message)) {
                return;
            } else {
                store.rephrase(known.id(), message);
                open.put(about, new Alert(known.id(), rule, subject, message, known.raised(), known.acknowledged(),
                        known.resolved()));
            }
        }
        changed();
    }

    /** The cause is gone; nothing happens where no alert was open for it. */
    public void resolve(AlertRule rule, String subject) {
        synchronized (this) {
            Alert known = open.remove(new About(rule, subject));
            if (known == null) {
                return;
            }
            store.resolve(known.id(), clock.instant());
        }
        changed();
    }

    /** Someone has seen it; false where no open alert has the id. */
    public boolean acknowledge(long id) {
        synchronized (this) {
            Alert known = open.values().stream().filter(alert -> alert.id() == id).findFirst().orElse(null);
            if (known == null) {
                return false;
            }
            Instant now = clock.instant();
            store.acknowledge(id, now);
            open.put(new About(known.rule(), known.subject()), new Alert(id, known.rule(), known.subject(),
                    known.message(), known.raised(), now, known.resolved()));
        }
        changed();
        return true;
    }

    /** Those whose cause lasts, the oldest first. */
    public synchronized List<Alert> open() {
        List<Alert> alerts = new ArrayList<>(open.values());
        alerts.sort(Comparator.comparingLong(Alert::id));
        return alerts;
    }

    /** The open subjects of a rule. */
    public synchronized List<String> subjects(AlertRule rule) {
        return open.keySet().stream().filter(about -> about.rule() == rule).map(About::subject).sorted().toList();
    }

    /** The latest ones, resolved ones too, the newest first. */
    public List<Alert> latest(int most) {
        return store.latest(most);
    }

    /** Calls the listener after each change, in the thread that made it. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
