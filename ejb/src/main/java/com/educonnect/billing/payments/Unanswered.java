package com.educonnect.billing.payments;

import java.io.IOException;

/** No answer that means anything came from a provider: cut, late, overloaded, or not in its language. */
public class Unanswered extends IOException {
    private static final long serialVersionUID = 1L;
    private final boolean sent;

    public Unanswered(String why, boolean sent) {
        super(why);
        this.sent = sent;
    }

    public Unanswered(String why, boolean sent, Throwable cause) {
        super(why, cause);
        this.sent = sent;
    }

    /** Whether the question may have reached the provider, and what it asked for may be done. */
    public boolean sent() {
        return sent;
    }
}
