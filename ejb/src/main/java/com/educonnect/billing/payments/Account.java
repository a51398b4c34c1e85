package com.educonnect.billing.payments;

import java.util.Currency;
import java.util.Map;
import java.util.UUID;

/**
 * A seller's account with a provider, opened.
 *
 * @param books the school's tenant, or {@code operator}: two schools may have accounts of the same id
 */
public record Account(
        String books,
        UUID id,
        String provider,
        Currency currency,
        Map<String, String> settings,
        Map<String, String> secrets,
        int version) {

    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    public String secret(String name) {
        return secrets.getOrDefault(name, "");
    }

    /** Names these very credentials; new ones have another name. */
    public String key() {
        return books + "/" + id + "/" + version;
    }

    @Override
    public String toString() {
        return provider + " account " + key();
    }
}
