package org.priceglass.job.alert;

import java.util.Locale;

/** What an alert is about. */
public enum AlertRule {
    /** Of the jobs that finished lately, many failed. Subject: the queue. */
    FAILURE_RATE,
    /** Many jobs wait, or one waits long. Subject: the queue. */
    BACKLOG,
    /** A job runs but does not go on. Subject: the job. */
    STALLED,
    /** A stage takes longer for its bytes than it used to. Subject: the queue. */
    SLOW,
    /** The workspace comes near its limit, or the disk is nearly full. Subject: the workspace. */
    STORAGE,
    /** A queue was paused because no job of it could go on. Subject: the queue. */
    QUEUE_PAUSED,
    /** A file is another one than before. Subject: the MRF. */
    SOURCE_CHANGED,
    /** A file or hospital is no longer where it was. Subject: the MRF or hospital. */
    SOURCE_GONE;

    /** As it is written on the command line, in settings and in the workspace. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule of a label. */
    public static AlertRule of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
