package org.priceglass.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostGateTest {
    private static final HostLimit ONE_AT_ONCE = new HostLimit(1, 1000, Duration.ofSeconds(1));
    private static final Duration LONG = Duration.ofMinutes(1);

    private final HostGate gate = new HostGate();
    private final StopSignal stop = new StopSignal();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        stop.stop();
        threads.close();
    }

    @Test
    void turnsAreGivenInOrderOfArrival() throws Exception {
        ConcurrentLinkedQueue<Integer> order = new ConcurrentLinkedQueue<>();
        List<Future<?>> all = new ArrayList<>();
        HostGate.Turn first = gate.enter("host", ONE_AT_ONCE, LONG, stop);
        for (int i = 0; i < 5; i++) {
            int number = i;
            Thread waiting = Thread.ofVirtual().unstarted(() -> enterAndLeave(number, order));
            waiting.start();
            awaitWaiting(waiting);
            all.add(threads.submit(() -> waiting.join(Duration.ofSeconds(10))));
        }
        first.close();
        for (Future<?> one : all) {
            one.get(10, TimeUnit.SECONDS);
        }
        assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aBusyHostKeepsNobodyElseWaiting() throws WebException {
        gate.enter("slow", ONE_AT_ONCE, LONG, stop);
        assertThat(gate.enter("other", ONE_AT_ONCE, Duration.ZERO, stop)).isNotNull();
    }

    @Test
    void noMoreBeginInASpanThanAllowed() throws WebException {
        HostLimit limit = new HostLimit(10, 2, Duration.ofMillis(80));
        List<Long> begun = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            gate.enter("host", limit, LONG, stop).close();
            begun.add(System.nanoTime());
        }
        for (int i = 2; i < begun.size(); i++) {
            assertThat(begun.get(i) - begun.get(i - 2)).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(70));
        }
    }

    @Test
    void aRequestLeavesTheLineWhenItsPatienceEnds() throws WebException {
        gate.enter("host", ONE_AT_ONCE, LONG, stop);
        WebException busy = catchThrowableOfType(WebException.class,
                () -> gate.enter("host", ONE_AT_ONCE, Duration.ofMillis(30), stop));
        assertThat(busy.failure()).isEqualTo(WebFailure.HOST_BUSY);
        assertThat(busy.retryAfter()).isPresent();
        assertThat(busy).hasMessageContaining("host is busy with 1 requests of ours");
    }

    @Test
    void aTurnThatCannotComeInTimeIsRefusedAtOnce() throws WebException {
        HostLimit hourly = new HostLimit(5, 1, Duration.ofHours(1));
        gate.enter("host", hourly, LONG, stop).close();
        WebException busy = catchThrowableOfType(WebException.class, () -> gate.enter("host", hourly, LONG, stop));
        assertThat(busy.failure()).isEqualTo(WebFailure.HOST_BUSY);
        assertThat(busy.retryAfter().orElseThrow()).isBetween(Duration.ofMinutes(58), Duration.ofHours(1));
    }

    @Test
    void aHostThatAsksToBeLeftAloneIsLeftAloneByAll() {
        gate.hold("host", Duration.ofHours(2));
        gate.hold("host", Duration.ofMinutes(1));
        WebException held = catchThrowableOfType(WebException.class, () -> gate.enter("host", ONE_AT_ONCE, LONG, stop));
        assertThat(held.failure()).isEqualTo(WebFailure.RATE_LIMITED);
        assertThat(held.retryAfter().orElseThrow()).isGreaterThan(Duration.ofMinutes(119));
    }

    @Test
    void aShortHoldIsWaitedFor() throws WebException {
        gate.hold("host", Duration.ofMillis(50));
        long start = System.nanoTime();
        gate.enter("host", ONE_AT_ONCE, LONG, stop);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(30));
    }

    @Test
    void whoIsStoppedLeavesTheLineAndOthersMoveUp() throws Exception {
        HostGate.Turn first = gate.enter("host", ONE_AT_ONCE, LONG, stop);
        StopSignal mine = new StopSignal();
        Future<?> stopped = threads.submit(() -> gate.enter("host", ONE_AT_ONCE, LONG, mine));
        Future<?> behind = threads.submit(() -> gate.enter("host", ONE_AT_ONCE, LONG, stop));
        mine.stop();
        assertThatThrownBy(() -> stopped.get(1, TimeUnit.SECONDS)).hasCauseInstanceOf(CancellationException.class);
        first.close();
        assertThat(behind.get(10, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void theSpanOfAHostIsWidenedByItsCrawlDelay() {
        HostLimit limit = new HostLimit(2, 4, Duration.ofSeconds(2));
        assertThat(limit.noFasterThan(Duration.ofMillis(500))).isSameAs(limit);
        assertThat(limit.noFasterThan(Duration.ofSeconds(5))).isEqualTo(new HostLimit(2, 1, Duration.ofSeconds(5)));
    }

    private void enterAndLeave(int number, ConcurrentLinkedQueue<Integer> order) {
        try (HostGate.Turn _ = gate.enter("host", ONE_AT_ONCE, LONG, stop)) {
            order.add(number);
        } catch (WebException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitWaiting(Thread thread) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            assertThat(never.await(1, TimeUnit.MILLISECONDS)).isFalse();
        }
    }
}
