package com.educonnect.billing.dunning;

import com.educonnect.billing.contracts.ContractService;
import com.educonnect.billing.contracts.ContractView;
import com.educonnect.billing.invoices.InvoicePaid;
import com.educonnect.billing.invoices.InvoiceService;
import com.educonnect.establishments.EstablishmentService;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Looks after contracts that are not paid, one stage a day, and lets schools come back the moment they are. */
@Stateless
public class DunningService {
    private static final String REASON = "subscription";

    @Inject
    ContractService contracts;

    @Inject
    InvoiceService invoices;

    @Inject
    EstablishmentService establishments;

    @Inject
    Clock clock;

    public void paid(@Observes InvoicePaid event) {
        contracts.activate(event.contract());
        look(event.contract());
    }

    /** Moves a contract to the stage where it belongs; looking again on the same day changes nothing. */
    public Stage look(UUID id) {
        var contract = contracts.hold(id);
        var stage = Stage.of(contract.stage());
        var reached = reached(contract);
        var next = stage.towards(reached);
        var today = LocalDate.now(clock).equals(contract.stagedOn());
        if (next == stage || next.compareTo(stage) > 0 && today) {
            return stage;
        }
        contracts.stage(id, next.id());
        move(contract, stage, next);
        if (next.compareTo(stage) > 0) {
            remind(contract, next);
        }
        return next;
    }

    /** By the oldest invoice that is late; a trial that ended without a plan reads on, so that somebody can choose one. */
    private Stage reached(ContractView contract) {
        if (contract.ended()) {
            return Stage.NONE;
        }
        var owed = invoices.oldestDue(contract.id()).map(this::since);
        if (owed.isPresent() || contract.plan() != null) {
            return owed.orElse(Stage.NONE);
        }
        return since(contract.trialEndsOn()).atMost(Stage.READONLY);
    }

    private Stage since(LocalDate due) {
        return Stage.after(ChronoUnit.DAYS.between(due, LocalDate.now(clock)));
    }

    private void remind(ContractView contract, Stage stage) {
        if (contract.plan() == null) {
            invoices.askForPlan(contract.id(), stage.letter());
        } else {
            invoices.remind(contract.id(), stage.letter());
        }
    }

    private void move(ContractView contract, Stage from, Stage to) {
        if (!from.school().equals(to.school())) {
            for (var school : contracts.schools(contract)) {
                establishments.move(school, from.school(), to.school(), REASON);
            }
        }
    }
}
