package org.priceglass.job;

import java.util.Arrays;
import java.util.Locale;

/** The stages of the pipeline; each is a queue with workers of its own. */
public enum JobQueue {
    /** Finding hospitals and their files. */
    SCAN,
    /** Fetching a file. */
    DOWNLOAD,
    /** Unpacking an archive. */
    EXTRACT,
    /** Reading a price set, with CMS's conformance in the same pass. */
    PARSE,
    /** Codes, payers and descriptions in their normal form. */
    NORMALISE,
    /** Data quality. */
    VALIDATE,
    /** Statistics over hospitals. */
    ANALYSE,
    /** Writing results for others. */
    EXPORT,
    /** Loading public tables. */
    REFERENCE,
    /** Removing what is no longer wanted. */
    CLEANUP;

    /** As it is written on the command line, in settings and in the workspace. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The queue of a label, in whatever case. */
    public static JobQueue of(String label) {
        for (JobQueue queue : values()) {
            if (queue.name().equalsIgnoreCase(label.strip())) {
                return queue;
            }
        }
        throw new IllegalArgumentException("there is no queue '" + label + "'; there are "
                + String.join(", ", Arrays.stream(values()).map(JobQueue::label).toList()));
    }
}
