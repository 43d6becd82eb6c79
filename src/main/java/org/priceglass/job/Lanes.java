package org.priceglass.job;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The jobs of a queue that are ready, by lane. The highest priority goes first; among equals lanes take turns, so that
 * a host with a thousand files does not keep the others waiting; within a lane the oldest goes first.
 */
final class Lanes {
    private static final String NO_LANE = "";
    private static final Comparator<JobTicket> ORDER = Comparator.comparingInt(JobTicket::priority).reversed()
            .thenComparingLong(JobTicket::id);
    private static final Comparator<Lane> TURNS = Comparator.comparingInt((Lane lane) -> lane.jobs.first().priority())
            .reversed().thenComparingLong(lane -> lane.turn);

    private static final class Lane {
        private final String name;
        private final TreeSet<JobTicket> jobs = new TreeSet<>(ORDER);
        private int running;
        /** When it was served last; no two lanes have the same. */
        private long turn;

        private Lane(String name, long turn) {
            this.name = name;
            this.turn = turn;
        }
    }

    private final Map<String, Lane> lanes = new HashMap<>();
    /** Those that have jobs. */
    private final TreeSet<Lane> waiting = new TreeSet<>(TURNS);
    private long turns;

    void add(JobTicket job) {
        Lane lane = lane(job);
        takeOut(lane);
        lane.jobs.add(job);
        putBack(lane);
    }

    void remove(JobTicket job) {
        Lane lane = lane(job);
        takeOut(lane);
        lane.jobs.remove(job);
        putBack(lane);
    }

    /** A job of the lane begins to run. */
    void occupy(JobTicket job) {
        Lane lane = lane(job);
        takeOut(lane);
        lane.running++;
        lane.turn = ++turns;
        putBack(lane);
    }

    /** A job of the lane no longer runs. */
    void release(JobTicket job) {
        Lane lane = lane(job);
        takeOut(lane);
        lane.running--;
        putBack(lane);
    }

    /** The job whose turn it is, of a lane that runs fewer than the limit; null where there is none. */
    @Nullable
    JobTicket next(int limit) {
        for (Lane lane : waiting) {
            if (lane.running < limit || lane.name.equals(NO_LANE)) {
                return lane.jobs.first();
            }
        }
        return null;
    }

    private Lane lane(JobTicket job) {
        String name = job.lane() == null ? NO_LANE : job.lane();
        // a new lane stands behind those that wait, else a host that comes again and again would go before them
        return lanes.computeIfAbsent(name, key -> new Lane(key, ++turns));
    }

    /** Before anything of it changes that its place depends on. */
    private void takeOut(Lane lane) {
        if (!lane.jobs.isEmpty()) {
            waiting.remove(lane);
        }
    }

    private void putBack(Lane lane) {
        if (!lane.jobs.isEmpty()) {
            waiting.add(lane);
        } else if (lane.running == 0) {
            lanes.remove(lane.name);
        }
    }
}
