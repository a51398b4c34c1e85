package com.educonnect.billing.contracts;

import com.educonnect.people.HeadcountService;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the schools of a contract for the number of their pupils, each in a transaction of its own schema. A school that
 * cannot be asked, because it is suspended, counts as it last did.
 */
@Dependent
public class Counting {
    @Inject
    ContractRepository contracts;

    @Inject
    PriceRepository prices;

    @Inject
    HeadcountService headcounts;

    @Inject
    Tenants tenants;

    /** Counts, and keeps the counts for whoever asks later why the price was what it was. */
    public List<Bill.Count> of(ContractView contract, LocalDate on) {
        return counts(contract, on, true);
    }

    /** Counts for an offer, which nobody is held to. */
    public List<Bill.Count> look(ContractView contract, LocalDate on) {
        return counts(contract, on, false);
    }

    private List<Bill.Count> counts(ContractView contract, LocalDate on, boolean keep) {
        var counts = new ArrayList<Bill.Count>();
        for (var school : contracts.schools(contract)) {
            var pupils = school.reachable()
                    ? ask(school.tenant(), on)
                    : prices.lastCount(school.tenant()).orElse(0);
            if (keep) {
                prices.count(contract.id(), school.tenant(), on, pupils);
            }
            counts.add(new Bill.Count(school.name(), pupils));
        }
        return counts;
    }

    private int ask(String tenant, LocalDate on) {
        try {
            return tenants.runAs(tenant, () -> headcounts.on(on));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
