package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One payment as a provider needs to know it.
 *
 * @param id ours, and by it the provider's: the same order asked twice is one
 * @param phone E.164, or null where the payer is sent to the provider's page
 * @param label what is paid, as the payer reads it
 * @param callback where the provider tells us of it
 * @param returnTo where the payer comes back to
 * @param reference the provider's own, once known
 * @param detail what the provider gave us to keep
 */
public record Order(
        UUID id,
        Money amount,
        String phone,
        String payerName,
        String label,
        URI callback,
        URI returnTo,
        String language,
        String reference,
        Map<String, String> detail,
        Instant createdAt) {

    /** The phone's digits with the country's, as most providers write it. */
    public String digits() {
        return phone.substring(1);
    }

    /** The amount in major units, without decimals that are none. */
    public String major() {
        return amount.major().stripTrailingZeros().toPlainString();
    }

    public String detail(String name) {
        return detail.get(name);
    }
}
