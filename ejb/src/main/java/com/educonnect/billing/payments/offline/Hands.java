package com.educonnect.billing.payments.offline;

import com.educonnect.billing.payments.Provider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The ways of paying by hand. */
@ApplicationScoped
public class Hands {
    @Produces
    @ApplicationScoped
    public Provider cash() {
        return new ByHand("cash");
    }

    @Produces
    @ApplicationScoped
    public Provider cheque() {
        return new ByHand("cheque");
    }

    @Produces
    @ApplicationScoped
    public Provider bankTransfer() {
        return new ByHand("bank-transfer");
    }

    @Produces
    @ApplicationScoped
    public Provider voucher() {
        return new ByHand("voucher");
    }
}
