package org.priceglass.job.alert;

import java.time.Instant;
import java.util.List;

/** Where alerts are kept; each call is durable on return. Safe for many threads. */
public interface AlertStore {
    /** Those whose cause lasts, by id. */
    List<Alert> open();

    /** The latest ones, resolved ones too, the newest first. */
    List<Alert> latest(int most);

    /** Keeps a new one. */
    Alert add(AlertRule rule, String subject, String message, Instant at);

    /** Its message is another one now. */
    void rephrase(long id, String message);

    void acknowledge(long id, Instant at);

    void resolve(long id, Instant at);
}
