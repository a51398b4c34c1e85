package com.educonnect.transfers;

import com.educonnect.tenancy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Lets expire what nobody has answered for thirty days, at the giving school, which tells the other; a day later at the
 * receiving school too, where the giving one is no more.
 */
@ApplicationScoped
public class TransferRetention implements Retention {
    @Inject
    TransferRepository transfers;

    @Inject
    TransferSteps steps;

    @Override
    public Place place() {
        return Place.SCHOOL;
    }

    @Override
    public Map<String, Integer> remove(int most) {
        var given = transfers.expire("giving", TransferSteps.DAYS, most);
        given.forEach(steps::tell);
        var received = transfers.expire("receiving", TransferSteps.DAYS + 1, most);
        return Map.of("transfer", given.size() + received.size());
    }
}
