package org.priceglass.ui.jobs.table;

import org.jspecify.annotations.Nullable;
import org.priceglass.job.Job;
import org.priceglass.job.JobState;
import org.priceglass.ui.jobs.words.ProgressWords;

/**
 * How far a job is, for a bar and in words.
 *
 * @param share
 *            0 to 1; negative where no bar is drawn
 */
record ShownProgress(double share, String words) implements Comparable<ShownProgress> {
    static @Nullable ShownProgress of(Job job) {
        String words = ProgressWords.done(job.progress());
        if (words.isEmpty() || (job.state() != JobState.RUNNING && job.progress().done() == 0)) {
            return null;
        }
        return new ShownProgress(job.state() == JobState.RUNNING ? job.progress().share() : -1, words);
    }

    @Override
    public int compareTo(ShownProgress other) {
        return Double.compare(share, other.share);
    }

    @Override
    public String toString() {
        return words;
    }
}
