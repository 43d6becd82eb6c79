package org.priceglass.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobBoardTest {
    private static final int NO_LIMIT = 100;

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
        board.put(ticket(first, "slow.example", 0).to(JobState.SUCCEEDED));
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
        assertThat(board.claim(JobQueue.DOWNLOAD, NO_LIMIT)).isNull();
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
        board.put(ticket(id, "a", 0).to(JobState.FAILED));
        assertThat(board.count(JobQueue.DOWNLOAD, JobState.FAILED)).isEqualTo(1);
        assertThat(board.reopen(ticket(id, "a", 0), JobState.FAILED)).isTrue();
        assertThat(board.count(JobQueue.DOWNLOAD, JobState.FAILED)).isZero();
        assertThat(board.counts().total()).isEqualTo(1);
    }

    @Test
    void aFailedJobWhoseWorkIsQueuedAgainAlreadyIsNotReopened() {
        NewJob work = NewJob.of(JobQueue.DOWNLOAD, "k", "t", "{}").once("same");
        long failed = board.reserve(work).id();
        board.put(JobTicket.of(failed, work));
        board.put(JobTicket.of(failed, work).to(JobState.FAILED));
        long again = board.reserve(work).id();
        board.put(JobTicket.of(again, work));
        assertThat(board.reopen(JobTicket.of(failed, work), JobState.FAILED)).isFalse();
    }

    private long add(@Nullable String lane, int priority) {
        long id = board.reserve(NewJob.of(JobQueue.DOWNLOAD, "k", "t", "{}")).id();
        board.put(ticket(id, lane, priority));
        return id;
    }

    private static JobTicket ticket(long id, @Nullable String lane, int priority) {
        return new JobTicket(id, JobQueue.DOWNLOAD, lane, priority, null, JobState.QUEUED, JobTries.NONE, null);
    }

    private long claim() {
        JobTicket ticket = board.claim(JobQueue.DOWNLOAD, NO_LIMIT);
        assertThat(ticket).isNotNull();
        return ticket.id();
    }

    private List<String> claimAll(int limit) {
        List<String> lanes = new ArrayList<>();
        for (JobTicket ticket = board.claim(JobQueue.DOWNLOAD, limit); ticket != null; ticket = board
                .claim(JobQueue.DOWNLOAD, limit)) {
            lanes.add(String.valueOf(ticket.lane()));
        }
        return lanes;
    }
}
