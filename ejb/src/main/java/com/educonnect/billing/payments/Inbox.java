package com.educonnect.billing.payments;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Keeps messages of providers, in the platform's own transaction. */
@Stateless
public class Inbox {
    @Inject
    EventRepository events;

    /** Whether it came for the first time. */
    public boolean keep(String provider, Callback callback, Heard heard) {
        return events.keep(new EventRepository.Kept(
                provider,
                heard.event() == null ? heard.tenantKey() + digest(callback.body()) : heard.tenantKey() + heard.event(),
                callback,
                heard.verdict(),
                heard.reason(),
                heard.tenant(),
                heard.payment()));
    }

    /**
     * What was made of a message.
     *
     * @param address what its address leads to, an account or a payment
     */
    public record Heard(String event, String verdict, String reason, String tenant, UUID address, UUID payment) {
        private String tenantKey() {
            return verdict + "/" + tenant + "/" + address + "/";
        }
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
