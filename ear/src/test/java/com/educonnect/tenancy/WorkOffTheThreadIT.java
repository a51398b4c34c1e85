package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.Turn;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.probe.Canaries;
import com.educonnect.tenancy.probe.Errands;
import com.educonnect.tenancy.probe.Schools;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A school does not follow its work to another thread; only {@link Tenants#runAs} brings it there. */
@Order(Turn.IN_CONTAINER)
@ExtendWith({InContainer.class, ArquillianExtension.class})
class WorkOffTheThreadIT {
    private static final String NO_SCHOOL = "relation \"person\" does not exist";

    @Inject
    Tenants tenants;

    @Inject
    Schools schools;

    @EJB
    Canaries canaries;

    @EJB
    Errands errands;

    @Inject
    GuardedErrands guarded;

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedThreadFactory threads;

    private Tenant ours;
    private Tenant theirs;

    @Deployment
    static EnterpriseArchive application() {
        return ProbedApplication.with(WorkOffTheThreadIT.class, GuardedErrands.class);
    }

    /** Both schools have just been served, on this thread and on those of the pools. */
    @BeforeEach
    void twoSchoolsAtWork() throws Exception {
        var pair = schools.twoInOnePool();
        ours = pair.getFirst();
        theirs = pair.getLast();
        for (var school : pair) {
            tenants.runAs(school.id(), () -> {
                canaries.add(Ids.next());
                return null;
            });
            assertThat(executor.submit(() -> tenants.runAs(school.id(), canaries::songs))
                            .get())
                    .containsExactly("canary of " + school.id());
        }
    }

    @Test
    void anAsynchronousBeanHasNoSchoolUntilItEntersOne() throws Exception {
        refused(() -> errands.songs());
        assertThat(tenants.runAs(ours.id(), () -> errands.songsOf(theirs.id())).get())
                .containsExactly("canary of " + theirs.id());
    }

    @Test
    void aTaskOfTheExecutorHasNoSchoolUntilItEntersOne() throws Exception {
        refused(() -> executor.submit(canaries::songs));
        refused(() -> executor.submit(() -> List.of(tenants.current().id())), "no tenant");
        assertThat(executor.submit(() -> tenants.runAs(ours.id(), canaries::songs))
                        .get())
                .containsExactly("canary of " + ours.id());
    }

    @Test
    void aCompletableFutureHasNoSchool() {
        refused(() -> CompletableFuture.supplyAsync(canaries::songs, executor));
        refused(() -> CompletableFuture.supplyAsync(canaries::songs));
        refused(() -> executor.supplyAsync(() -> "x").thenApplyAsync(x -> canaries.songs()));
    }

    @Test
    void faultToleranceKeepsTheSchoolOnItsThreadAndLosesItElsewhere() throws Exception {
        assertThat(tenants.runAs(ours.id(), guarded::songsHere)).containsExactly("canary of " + ours.id());
        refused(() -> guarded.songsElsewhere().toCompletableFuture());
        refused(() -> guarded.songsTooLate().toCompletableFuture());
    }

    @Test
    void noSchoolIsLeftOnAThreadHoweverItsWorkEnds() throws Exception {
        List<Callable<Object>> endings = List.of(
                () -> tenants.runAs(ours.id(), canaries::songs),
                () -> tenants.runAs(ours.id(), () -> {
                    throw new IllegalStateException();
                }),
                () -> tenants.runAs(ours.id(), () -> {
                    throw new StackOverflowError();
                }),
                () -> tenants.runAs(
                        ours.id(),
                        () -> tenants.runAs(theirs.id(), () -> {
                            throw new Exception();
                        })),
                () -> tenants.runAs("t99999999", () -> null));
        try (var pool = Executors.newFixedThreadPool(4, threads)) {
            for (var work : pool.invokeAll(Stream.generate(() -> endings)
                    .limit(20)
                    .flatMap(List::stream)
                    .toList())) {
                CompletableFuture.runAsync(() -> ended(work)).join();
            }
            var all = new CountDownLatch(4);
            for (var left : pool.invokeAll(java.util.Collections.nCopies(4, (Callable<Boolean>) () -> {
                all.countDown();
                all.await();
                return tenants.find().isPresent() || tenants.actor() != Actor.SYSTEM;
            }))) {
                assertThat(left.get()).isFalse();
            }
        }
        assertThat(tenants.find()).isEmpty();
    }

    private static void ended(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException asMeant) {
            assertThat(asMeant.getCause()).isNotNull();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refused(Callable<Future<List<String>>> work) {
        refused(work, NO_SCHOOL);
    }

    private void refused(Callable<Future<List<String>>> work, String message) {
        assertThatThrownBy(() -> tenants.runAs(ours.id(), work).get()).hasStackTraceContaining(message);
    }
}
