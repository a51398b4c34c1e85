package com.educonnect.tenancy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Turn;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.probe.Canaries;
import com.educonnect.tenancy.probe.LongVisits;
import com.educonnect.tenancy.probe.Schools;
import com.educonnect.tenancy.probe.Visit;
import com.educonnect.tenancy.probe.Visits;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two schools, and work of no school, on the same two connections, in any order, however each piece of it ends. */
@Order(Turn.IN_CONTAINER)
@ExtendWith({InContainer.class, ArquillianExtension.class})
class InterleavedSchoolsIT {
    private static final int VISITS = 1_000;
    private static final int THREADS = 8;
    private static final long SEED = 20261122L;

    @Inject
    Tenants tenants;

    @Inject
    Schools schools;

    @EJB
    Canaries canaries;

    @EJB
    Visits visits;

    @EJB
    LongVisits longVisits;

    @Resource
    ManagedThreadFactory threads;

    /** @param school null for work that forgot to enter one */
    private record Plan(Tenant school, Visit visit, UUID id) {}

    private record Outcome(Plan plan, Throwable failure, List<String> seen) {
        boolean mixed() {
            return seen.stream()
                    .anyMatch(song -> plan.school() == null
                            || !song.equals("canary of " + plan.school().id()));
        }

        boolean asPlanned() {
            return plan.school() == null
                    ? foundNothing()
                    : (failure != null) == plan.visit().fails();
        }

        private boolean foundNothing() {
            return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                    .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("\"person\" does not exist"));
        }

        String told() {
            return (plan.school() == null ? "nobody" : plan.visit()) + " " + failure;
        }
    }

    @Deployment
    static EnterpriseArchive application() {
        return ProbedApplication.with(InterleavedSchoolsIT.class, Plan.class, Outcome.class);
    }

    @Test
    void neverReadOrWriteEachOthersRows() throws Exception {
        var pair = schools.twoInThePoolOfNobody();
        System.out.println("interleaving " + pair + " with seed " + SEED);

        var outcomes = run(plans(pair));

        assertThat(outcomes.stream().filter(Outcome::mixed)).isEmpty();
        assertThat(outcomes.stream()
                        .filter(outcome -> !outcome.asPlanned())
                        .collect(groupingBy(Outcome::told, counting())))
                .isEmpty();
        assertThat(backends(pair)).hasSizeLessThanOrEqualTo(2);
        for (var school : pair) {
            var ours = "canary of " + school.id();
            assertThat(rows(school)).isEqualTo(kept(outcomes, school)).isNotEmpty();
            assertThat(tenants.runAs(school.id(), canaries::songs)).containsOnly(ours);
        }
        System.out.println(
                outcomes.stream().collect(groupingBy(outcome -> outcome.plan().visit(), counting())));
    }

    /** PostgreSQL frees what a connection remembers of the schools it visited only at its end. */
    @Test
    void aConnectionIsReplacedAfterSomeThousandVisits() throws Exception {
        var school = schools.open().id();
        var seen = new HashSet<String>();
        for (var visit = 0; visit < 12_000 && seen.size() <= 2; visit++) {
            seen.add(tenants.runAs(school, () -> canaries.ask("SELECT pg_backend_pid()::text")));
        }
        assertThat(seen).hasSizeGreaterThan(2);
    }

    private List<Plan> plans(List<Tenant> pair) {
        var random = new Random(SEED);
        return Stream.generate(() -> new Plan(
                        random.nextInt(10) == 0 ? null : pair.get(random.nextInt(2)),
                        Visit.of(random.nextInt(100)),
                        Ids.next()))
                .limit(VISITS)
                .toList();
    }

    private List<Outcome> run(List<Plan> plans) throws Exception {
        var work =
                plans.stream().map(plan -> (Callable<Outcome>) () -> pay(plan)).toList();
        var outcomes = new ArrayList<Outcome>();
        try (var pool = Executors.newFixedThreadPool(THREADS, threads)) {
            for (var outcome : pool.invokeAll(work)) {
                outcomes.add(outcome.get());
            }
        }
        return outcomes;
    }

    private Outcome pay(Plan plan) {
        try {
            if (plan.school() == null) {
                return new Outcome(plan, null, canaries.songs());
            }
            var seen = tenants.runAs(
                    plan.school().id(),
                    () -> plan.visit() == Visit.RUNS_OUT_OF_TRANSACTION_TIME
                            ? longVisits.pay(plan.id())
                            : visits.pay(plan.visit(), plan.id()));
            return new Outcome(plan, null, seen);
        } catch (Exception e) {
            return new Outcome(plan, e, List.of());
        }
    }

    /** The server processes that serve both schools at once. */
    private Set<String> backends(List<Tenant> pair) throws Exception {
        var backends = new HashSet<String>();
        var work = Stream.iterate(0, i -> i + 1)
                .limit(40)
                .map(i -> (Callable<String>) () -> tenants.runAs(
                        pair.get(i % 2).id(), () -> canaries.ask("SELECT pg_backend_pid()::text FROM pg_sleep(0.02)")))
                .toList();
        try (var pool = Executors.newFixedThreadPool(THREADS, threads)) {
            for (var backend : pool.invokeAll(work)) {
                backends.add(backend.get());
            }
        }
        return backends;
    }

    private static Set<UUID> kept(List<Outcome> outcomes, Tenant school) {
        return outcomes.stream()
                .map(Outcome::plan)
                .filter(plan -> school.equals(plan.school()) && plan.visit().keeps())
                .map(Plan::id)
                .collect(toSet());
    }

    private Set<UUID> rows(Tenant school) throws Exception {
        return tenants.runAs(school.id(), canaries::ids).stream().collect(toSet());
    }
}
