package org.priceglass.conformance;

import java.io.Closeable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps findings, errors before alerts before notes, each in the order in which they came, in memory that does not grow
 * with their number. A limit cuts errors and alerts, each by itself; notes are never cut.
 */
public final class FindingLog implements FindingSink, Closeable {
    /** As a limit: none. */
    public static final long UNLIMITED = 0;

    private final long limit;
    private final Map<Severity, FindingLane> lanes = new EnumMap<>(Severity.class);

    public FindingLog(Rules rules, long limit) {
        this.limit = limit;
        for (Severity severity : Severity.values()) {
            lanes.put(severity, new FindingLane(rules));
        }
    }

    @Override
    public void add(Finding finding) throws IOException {
        FindingLane lane = lane(finding.rule().severity());
        if (finding.rule().severity() == Severity.NOTE || limit == UNLIMITED || lane.size() < limit) {
            lane.add(finding);
        }
    }

    /** Adds an error in place of all errors so far. */
    public void addInsteadOfErrors(Finding finding) throws IOException {
        lane(Severity.ERROR).close();
        lane(Severity.ERROR).add(finding);
    }

    /** Adds a finding whatever the limit. */
    public void addBeyondLimit(Finding finding) throws IOException {
        lane(finding.rule().severity()).add(finding);
    }

    /** Whether there are as many errors as the limit allows, so that CMS's validator stops. */
    public boolean isFull() {
        return limit != UNLIMITED && count(Severity.ERROR) >= limit;
    }

    public long count(Severity severity) {
        return lane(severity).size();
    }

    /** The rules that have findings: of errors, alerts, notes, in the order of their first. */
    public List<RuleCount> counts() {
        return lanes.values().stream().flatMap(lane -> lane.counts().stream()).toList();
    }

    /** Hands all findings over: errors, alerts, notes. */
    public void replay(FindingSink sink) throws IOException {
        for (FindingLane lane : lanes.values()) {
            lane.replay(sink);
        }
    }

    /** Removes what was kept. */
    @Override
    public void close() throws IOException {
        for (FindingLane lane : lanes.values()) {
            lane.close();
        }
    }

    private FindingLane lane(Severity severity) {
        FindingLane lane = lanes.get(severity);
        if (lane == null) {
            throw new IllegalArgumentException(severity.name());
        }
        return lane;
    }
}
