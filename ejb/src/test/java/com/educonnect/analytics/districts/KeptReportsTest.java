package com.educonnect.analytics.districts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.analytics.districts.FigureRepository.LastNight;
import com.educonnect.analytics.districts.KeptReports.Counted;
import com.educonnect.analytics.districts.KeptReports.Key;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptReportsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Instant NIGHT = Instant.parse("2026-11-27T02:10:00Z");

    private final KeptReports reports = new KeptReports();
    private int read;

    @Test
    void theSameSchoolsAfterTheSameNightsAreReadOnce() {
        var first = ask(key("t1", NIGHT, "T1"));

        assertThat(ask(key("t1", NIGHT, "T1"))).isSameAs(first);
        assertThat(read).isEqualTo(1);
    }

    @Test
    void anotherNightAnotherSchoolAnotherTermAndAnotherDayAreReadAnew() {
        ask(key("t1", NIGHT, "T1"));
        ask(key("t1", NIGHT.plusSeconds(1), "T1"));
        ask(key("t2", NIGHT, "T1"));
        ask(key("t1", NIGHT, "T2"));
        ask(new Key(List.of("t1"), List.of(new LastNight("t1", NIGHT, null)), TODAY.plusDays(1), null, "T1"));

        assertThat(read).isEqualTo(5);
    }

    @Test
    void nothingIsKeptOfSchoolsThatHaveHadNoNight() {
        var none = new Key(List.of("t1"), List.of(), TODAY, null, null);
        ask(none);
        ask(none);

        assertThat(read).isEqualTo(2);
    }

    @Test
    void whoAsksWhileItIsReadWaitsForItAndReadsNothing() throws Exception {
        var key = key("t1", NIGHT, "T1");
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        try (var officers = Executors.newFixedThreadPool(2)) {
            var first = officers.submit(() -> reports.get(key, () -> {
                begun.countDown();
                await(ended);
                return counted();
            }));
            await(begun);
            var asking = new AtomicReference<Thread>();
            var second = officers.submit(() -> {
                asking.set(Thread.currentThread());
                return ask(key);
            });
            while (asking.get() == null || !second.isDone() && asking.get().getState() != Thread.State.BLOCKED) {
                Thread.onSpinWait();
            }
            ended.countDown();
            assertThat(second.get()).isSameAs(first.get());
        }
        assertThat(read).isZero();
    }

    @Test
    void afterOneWhoFailedTheNextReads() {
        var key = key("t1", NIGHT, "T1");
        assertThatThrownBy(() -> reports.get(key, () -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");

        ask(key);
        assertThat(read).isEqualTo(1);
    }

    @Test
    void whatWasNotAskedForLongestIsForgotten() {
        ask(key("t1", NIGHT, "T1"));
        IntStream.range(2, 5).forEach(n -> ask(key("t1", NIGHT, "T" + n)));
        ask(key("t1", NIGHT, "T1"));
        ask(key("t1", NIGHT, "T5"));
        assertThat(read).isEqualTo(5);

        ask(key("t1", NIGHT, "T1"));
        assertThat(read).isEqualTo(5);
        ask(key("t1", NIGHT, "T2"));
        assertThat(read).isEqualTo(6);
    }

    private static Key key(String school, Instant night, String term) {
        return new Key(List.of(school), List.of(new LastNight(school, night, TODAY)), TODAY, null, term);
    }

    private Counted ask(Key key) {
        return reports.get(key, () -> {
            read++;
            return counted();
        });
    }

    private static Counted counted() {
        return new Counted(new Choices(List.of(), List.of(), List.of()), null, null, new Report(Map.of()));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
