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
    HeadcountService headcounts;

    @Inject
    Tenants tenants;

    public List<Bill.Count> of(ContractView contract, LocalDate on) {
        var counts = new ArrayList<Bill.Count>();
        for (var school : contracts.schools(contract)) {
            var pupils = school.reachable() ? ask(school.tenant(), on) : contracts.lastCount(school.tenant()).orElse(0);
            contracts.count(contract.id(), school.tenant(), on, pupils);
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
