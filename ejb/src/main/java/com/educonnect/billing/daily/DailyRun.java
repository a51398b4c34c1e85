package com.educonnect.billing.daily;

import com.educonnect.billing.contracts.ContractService;
import com.educonnect.billing.dunning.DunningService;
import com.educonnect.billing.invoices.BillingService;
import com.educonnect.billing.invoices.ClearanceService;
import com.educonnect.billing.invoices.ReleaseService;
import com.educonnect.tenancy.Work;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the daily job does, a contract or an invoice at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DailyRun {
    public static final String WORK = "billing.daily";
    private static final int SILENT_SECONDS = 60;

    @Inject
    RunRepository runs;

    @Inject
    ContractService contracts;

    @Inject
    BillingService billing;

    @Inject
    ReleaseService releases;

    @Inject
    DunningService dunning;

    @Inject
    ClearanceService clearances;

    @Inject
    Work work;

    @Inject
    Clock clock;

    /** Begins the run of today, if no other server has. */
    public void begin() {
        var today = LocalDate.now(clock);
        if (runs.begin(today)) {
            work.enqueue(
                    WORK,
                    Json.createObjectBuilder().add("day", today.toString()).build());
        }
    }

    public boolean running(LocalDate day) {
        return runs.running(day);
    }

    /** Takes a run that is new or whose attempt fell silent; answers the number of this attempt. */
    public Optional<Integer> take(LocalDate day) {
        return runs.take(day, SILENT_SECONDS);
    }

    /** Some of what a task has to do, after an id. */
    public List<UUID> due(Task task, LocalDate day, UUID after, int most) {
        return switch (task) {
            case BILL -> contracts.due(day.plusDays(BillingService.AHEAD), after, most);
            case RELEASE -> releases.due(day.withDayOfMonth(1), after, most);
            case DUN -> contracts.unsettled(day, after, most);
            case CLEAR -> clearances.stuck(after, most);
        };
    }

    public void handle(Task task, LocalDate day, UUID id) {
        switch (task) {
            case BILL -> billing.bill(id);
            case RELEASE -> releases.release(id, day.withDayOfMonth(1));
            case DUN -> dunning.look(id);
            case CLEAR -> clearances.handInAgain(id);
        }
    }

    /** Notes why a contract could not be billed, for the people who look after it. */
    public void failed(Task task, UUID id, String reason) {
        if (task == Task.BILL) {
            contracts.hasProblem(id, reason);
        }
    }

    public void beat(LocalDate day, int attempt, int handled, int failed) {
        if (!runs.beat(day, attempt, handled, failed)) {
            throw new IllegalStateException("the run was taken by a later attempt");
        }
    }

    public void finish(LocalDate day, int attempt) {
        runs.finish(day, attempt);
    }
}
