package com.educonnect.yearend;

import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.Work;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;

/** Hands the confirmed plan to the job, and takes back what the job has made of it. */
@Dependent
class Making {
    @Inject
    YearEndRepository ends;

    @Inject
    NextYear copies;

    @Inject
    EnrolmentRows enrolments;

    @Inject
    Queue queue;

    /** What is done later, and for whom. */
    @Dependent
    static class Queue {
        @Inject
        Work work;

        @Inject
        Tenants tenants;
    }

    boolean holdsPeriods(UUID year, StartYearEnd command) {
        return copies.holdsPeriods(year, command.startsOn(), command.endsOn());
    }

    void begin(UUID year, UUID next, List<Move> moves) {
        ends.start(year, next, moves, queue.tenants.actor());
        queue(year);
    }

    void queue(UUID year) {
        queue.work.enqueue(
                Promotion.WORK,
                Json.createObjectBuilder().add("year", year.toString()).build());
    }

    void takeAway(YearEnd end) {
        copies.empty(end.year(), end.next());
        enrolments.reopen(end.year());
        ends.reset(end.year());
        copies.remove(end.next());
    }
}
