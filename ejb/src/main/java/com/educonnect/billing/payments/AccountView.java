package com.educonnect.billing.payments;

import java.util.List;
import java.util.UUID;

/**
 * An account with a provider, without what is secret of it.
 *
 * @param secrets the names of those that are set
 * @param callback the address to be given to the provider, where it wants one for all payments
 */
public record AccountView(
        UUID id,
        String provider,
        String label,
        String currency,
        boolean paused,
        List<SaveAccount.AccountValue> settings,
        List<String> secrets,
        String callback,
        int version) {}
