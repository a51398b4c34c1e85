package com.educonnect.billing.payments.stripe;

import com.educonnect.billing.payments.Outcome;
import com.educonnect.billing.payments.Reason;
import com.educonnect.billing.payments.Unanswered;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import java.time.Duration;

/** Stripe's own library: set up so that it tries nothing twice, and its many failures as the two that we know. */
final class Library {
    private static final int TO_CONNECT = 3_000;

    private Library() {}

    @FunctionalInterface
    interface Question<T> {
        T ask() throws StripeException, Unanswered;
    }

    static StripeClient client(String key, String host, Duration patience) {
        return StripeClient.builder()
                .setApiKey(key)
                .setApiBase(host)
                .setMaxNetworkRetries(0)
                .setConnectTimeout(TO_CONNECT)
                .setReadTimeout((int) patience.toMillis())
                .build();
    }

    static Outcome asked(Question<Outcome> question) throws Unanswered {
        try {
            return question.ask();
        } catch (ApiConnectionException lost) {
            throw new Unanswered("answer lost", true, lost);
        } catch (StripeException said) {
            return refused(said);
        } catch (ArithmeticException finer) {
            return new Outcome.Refused(Reason.DECLINED, "finer than Stripe counts");
        } catch (RuntimeException malformed) {
            // the library fails in several ways of its own over what is not JSON, or is an error without a body
            throw new Unanswered("no JSON", true, malformed);
        }
    }

    private static Outcome refused(StripeException said) throws Unanswered {
        var status = said.getStatusCode() == null ? 0 : said.getStatusCode();
        if (status == 0 || status == 409 || status == 429 || status >= 500 || said.getStripeError() == null) {
            throw new Unanswered("status " + status, true, said);
        }
        return new Outcome.Refused(Reason.MISCONFIGURED, String.valueOf(said.getCode()));
    }

    /** What is no payment: any failure is none of an answer. */
    static <T> T read(Question<T> question) throws Unanswered {
        try {
            return question.ask();
        } catch (StripeException | RuntimeException none) {
            throw new Unanswered("no answer from Stripe", true, none);
        }
    }
}
