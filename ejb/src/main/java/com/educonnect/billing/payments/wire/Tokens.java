package com.educonnect.billing.payments.wire;

import com.educonnect.billing.payments.Account;
import com.educonnect.billing.payments.Unanswered;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Access tokens by account. One is fetched by whoever comes first while the others wait, and fetched anew once when a
 * provider refuses it before its time.
 */
public final class Tokens {
    private static final int UNAUTHORIZED = 401;
    private static final int REMEMBERED = 5_000;
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final Map<String, Slot> slots = new ConcurrentHashMap<>();
    private final Clock clock;

    public Tokens(Clock clock) {
        this.clock = clock;
    }

    private static final class Slot {
        private final ReentrantLock lock = new ReentrantLock();
        private Token token;
    }

    /** A token and how long it lives by its provider's own word. */
    public record Fetched(String value, Duration life) {}

    /** An answer as OAuth writes it. Credentials that are refused make no token: calls with it are refused likewise. */
    public static Fetched read(Answer answer) throws Unanswered {
        if (!answer.settled().ok()) {
            return new Fetched("refused", MARGIN);
        }
        var found = answer.json();
        var life = Amounts.text(found, "expires_in");
        var seconds = life.matches("\\d{1,9}") ? Long.parseLong(life) : 0;
        return new Fetched(found.getString("access_token", ""), Duration.ofSeconds(seconds));
    }

    private record Token(String value, Instant until) {}

    @FunctionalInterface
    public interface Fetch {
        Fetched get() throws Unanswered;
    }

    @FunctionalInterface
    public interface Call {
        Answer with(String token) throws Unanswered;
    }

    public Answer call(Account account, Fetch fetch, Call call) throws Unanswered {
        var slot = slot(account);
        var token = current(slot, fetch);
        var answer = call.with(token);
        if (answer.status() != UNAUTHORIZED) {
            return answer;
        }
        discard(slot, token);
        return call.with(current(slot, fetch));
    }

    private Slot slot(Account account) {
        if (slots.size() > REMEMBERED) {
            slots.clear();
        }
        return slots.computeIfAbsent(account.key(), any -> new Slot());
    }

    private String current(Slot slot, Fetch fetch) throws Unanswered {
        slot.lock.lock();
        try {
            if (slot.token == null || !clock.instant().isBefore(slot.token.until())) {
                var fetched = fetch.get();
                slot.token = new Token(
                        fetched.value(), clock.instant().plus(fetched.life()).minus(MARGIN));
            }
            return slot.token.value();
        } finally {
            slot.lock.unlock();
        }
    }

    /** Of many who were refused with the same token, the first has it forgotten. */
    private static void discard(Slot slot, String refused) {
        slot.lock.lock();
        try {
            if (slot.token != null && slot.token.value().equals(refused)) {
                slot.token = null;
            }
        } finally {
            slot.lock.unlock();
        }
    }
}
