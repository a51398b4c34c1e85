package com.educonnect.billing.payments;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What can be done with a provider, and what it needs to know of a seller.
 *
 * @param way how the payer is met
 * @param currencies ISO 4217; empty takes any
 * @param patience how long a payer has; then nobody waits any more
 */
public record Traits(
        Way way, Set<String> currencies, Duration patience, boolean refunds, boolean statements, List<Field> fields) {

    /** How a payer meets the provider. */
    public enum Way {
        /** His phone rings. */
        PUSH,
        /** He is sent to the provider's page. */
        REDIRECT,
        /** He comes with the money. */
        HAND
    }

    /**
     * A setting of an account.
     *
     * @param secret written and never shown again
     * @param pattern what it must look like
     */
    public record Field(String name, boolean secret, String pattern) {
        public static Field secret(String name) {
            return new Field(name, true, "(?s).{1,4000}");
        }

        public static Field open(String name, String pattern) {
            return new Field(name, false, pattern);
        }
    }

    public boolean takes(String currency) {
        return currencies.isEmpty() || currencies.contains(currency);
    }
}
