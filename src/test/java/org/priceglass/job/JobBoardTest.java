package org.priceglass.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobBoardTest {
    private static final int NO_LIMIT = 100;
    private static final Instant NOW = Instant.EPOCH;

    private final JobBoard board = new JobBoard(List.of(), new JobCounts(), 0);

    @Test
    void lanesTakeTurnsSoThatOneHostDoesNotBlockTheRest() {
        for (int i = 0; i < 4; i++) {
            add("big.example", 0);
        }
        add("small.example", 0);
        add("tiny.example", 0);
        assertThat(claimAll(NO_LIMIT)).containsExactly("big.example", "small.example", "tiny.example", "big.example",
                "big.example", "big.example");
    }

    @Test
    void aLaneRunsNoMoreThanItsLimit() {
        long first = add("slow.example", 0);
        add("slow.example", 0);
        add("slow.example", 0);
        add("other.example", 0);
        assertThat(claimAll(2)).containsExactly("slow.example", "other.example", "slow.example");
        assertThat(board.hasReady(JobQueue.DOWNLOAD, 2)).isFalse();
        board.put(ticket(first, "slow.example", 0).to(JobState.SUCCEEDED, NOW));
        assertThat(claimAll(2)).containsExactly("slow.example");
    }

    @Test
    void jobsWithoutALaneHaveNoLimit() {
        add(null, 0);
        add(null, 0);
        add(null, 0);
        assertThat(claimAll(1)).hasSize(3);
    }

    @Test
    void fault30_theHigherPriorityGoesFirstThenTheOlderJob() {
        long low = add("a", 1);
        long high = add("b", 9);
        long highToo = add("b", 9);
        assertThat(claim()).isEqualTo(high);
        assertThat(claim()).isEqualTo(highToo);
        assertThat(claim()).isEqualTo(low);
        assertThat(board.claim(JobQueue.DOWNLOAD, NO_LIMIT, NOW)).isNull();
    }

    @Test
    void fault34_idsAreUniqueOverAllQueues() {
        long download = board.reserve(NewJob.of(JobQueue.DOWNLOAD, "k", "t", "{}")).id();
        long parse = board.reserve(NewJob.of(JobQueue.PARSE, "k", "t", "{}")).id();
        assertThat(parse).isNotEqualTo(download);
    }

    @Test
    void countsFollowEveryChange() {
        long id = add("a", 0);
        assertThat(board.count(JobQueue.DOWNLOAD, JobState.QUEUED)).isEqualTo(1);
        claim();
        assertThat(board.count(JobQueue.DOWNLOAD, JobState.QUEUED)).isZero();
        assertThat(board.count(JobQueue.DOWNLOAD, JobState.RUNNING)).isEqualTo(1);
        board.put(ticket(id, "a", 0).to(JobState.FAILED, NOW));
        assertThat(board.count(JobQueue.DOWNLOAD, JobState.FAILED)).isEqualTo(1);
        assertThat(board.reopen(ticket(id, "a", 0), JobState.FAILED)).isTrue();
        assertThat(board.count(JobQueue.DOWNLOAD, JobState.FAILED)).isZero();
        assertThat(board.counts().total()).isEqualTo(1);
    }

    @Test
    void aFailedJobWhoseWorkIsQueuedAgainAlreadyIsNotReopened() {
        NewJob work = NewJob.of(JobQueue.DOWNLOAD, "k", "t", "{}").once("same");
        long failed = board.reserve(work).id();
        board.put(JobTicket.of(failed, work, NOW));
        board.put(JobTicket.of(failed, work, NOW).to(JobState.FAILED, NOW));
        long again = board.reserve(work).id();
        board.put(JobTicket.of(again, work, NOW));
        assertThat(board.reopen(JobTicket.of(failed, work, NOW), JobState.FAILED)).isFalse();
    }

    private long add(@Nullable String lane, int priority) {
        long id = board.reserve(NewJob.of(JobQueue.DOWNLOAD, "k", "t", "{}")).id();
        board.put(ticket(id, lane, priority));
        return id;
    }

    private static JobTicket ticket(long id, @Nullable String lane, int priority) {
        return new JobTicket(id, JobQueue.DOWNLOAD, "k", lane, priority, null, JobState.QUEUED, JobTries.NONE, NOW,
                null);
    }

    private long claim() {
        JobTicket ticket = board.claim(JobQueue.DOWNLOAD, NO_LIMIT, NOW);
        assertThat(ticket).isNotNull();
        return ticket.id();
    }

    private List<String> claimAll(int limit) {
        List<String> lanes = new ArrayList<>();
        for (JobTicket ticket = board.claim(JobQueue.DOWNLOAD, limit, NOW); ticket != null; ticket = board
                .claim(JobQueue.DOWNLOAD, limit, NOW)) {
            lanes.add(String.valueOf(ticket.lane()));
        }
        return lanes;
    }
}
