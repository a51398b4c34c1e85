package com.educonnect.billing.payments;

import java.util.List;

/**
 * A way of paying, and what an account with it needs.
 *
 * @param way {@code push}: the payer's phone rings; {@code redirect}: the payer goes to a page; {@code hand}
 * @param currencies none where it takes any
 */
public record ProviderView(String name, String way, List<String> currencies, List<AccountField> fields) {
    /** @param secret written and never shown again */
    public record AccountField(String name, boolean secret) {}

    static ProviderView of(Provider provider) {
        var traits = provider.traits();
        return new ProviderView(
                provider.name(),
                traits.way().name().toLowerCase(java.util.Locale.ROOT),
                traits.currencies().stream().sorted().toList(),
                traits.fields().stream()
                        .map(field -> new AccountField(field.name(), field.secret()))
                        .toList());
    }
}
