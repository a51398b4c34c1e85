package com.educonnect.billing.payments;

/** A callback that is not the provider's word: unsigned, wrongly signed, or too old. */
public class Forged extends Exception {
    private static final long serialVersionUID = 1L;

    public Forged(String why) {
        super(why);
    }
}
