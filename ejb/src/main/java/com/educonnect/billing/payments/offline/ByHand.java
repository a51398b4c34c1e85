package com.educonnect.billing.payments.offline;

import com.educonnect.billing.payments.Account;
import com.educonnect.billing.payments.Callback;
import com.educonnect.billing.payments.Forged;
import com.educonnect.billing.payments.Hint;
import com.educonnect.billing.payments.Order;
import com.educonnect.billing.payments.Outcome;
import com.educonnect.billing.payments.Provider;
import com.educonnect.billing.payments.Traits;
import com.educonnect.billing.payments.Traits.Way;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Money that somebody hands over: nobody is asked for it, and nobody else tells of it. */
final class ByHand implements Provider {
    private final String name;

    ByHand(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Traits traits() {
        return new Traits(Way.HAND, Set.of(), Duration.ofDays(1), false, false, List.of());
    }

    @Override
    public Outcome start(Order order, Account account) {
        return new Outcome.Ambiguous(name);
    }

    @Override
    public Outcome read(Order order, Account account) {
        return new Outcome.Ambiguous(name);
    }

    @Override
    public Hint hear(Callback callback, Order order, Account account) throws Forged {
        throw new Forged(name + " sends nothing");
    }
}
