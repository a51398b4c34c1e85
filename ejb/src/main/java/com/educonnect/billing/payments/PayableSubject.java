package com.educonnect.billing.payments;

import com.educonnect.billing.Money;
import com.educonnect.platform.Rejected;
import java.util.UUID;

/** A kind of thing that is paid for, offered as a bean by the domain that owns it. */
public interface PayableSubject {
    /** What payments call it: {@code invoice}, {@code fee_account}. */
    String subject();

    /** Whether it stands in the operator's books, also where somebody of a school pays it. */
    boolean ofOperator();

    /** What the running work's actor may pay of it; refuses who may not, and what is not there. */
    Payable payable(UUID id);

    /** What it is called in the books; refuses what is not there. Only for who keeps these books. */
    default String label(UUID id) {
        throw new Rejected(PaymentError.SUBJECT_UNKNOWN, subject());
    }

    /** Refuses whoever may not see its payments. */
    void requireReader(UUID id);

    /**
     * @param label what it is called on a payer's phone
     * @param open how much is owed
     * @param returnTo the client's path where the payer comes back to; the payment is named behind it
     */
    record Payable(String label, Money open, String returnTo) {}
}
