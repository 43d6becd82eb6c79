package org.priceglass.job;

import java.time.Instant;

/** A job that runs but does not go on. */
public record StalledJob(JobTicket ticket, Instant lastMoved) {
}
