package com.educonnect.billing.payments;

import java.time.Instant;
import java.util.List;

/**
 * Someone who brings money: its wire protocol behind words that all have. A question may fail as {@link Unanswered}; who
 * asks must then find out by {@link #read} what became of it.
 */
public interface Provider {
    String name();

    Traits traits();

    /** Asks the payer for the money. Once the provider has the order, the same one again changes nothing. */
    Outcome start(Order order, Account account) throws Unanswered;

    Outcome read(Order order, Account account) throws Unanswered;

    /**
     * Says whether a callback is the provider's word.
     *
     * @param order the payment that the callback's address names, or null where it names an account
     */
    Hint hear(Callback callback, Order order, Account account) throws Forged, Unanswered;

    /**
     * Gives the money back.
     *
     * @param refund ours, as an order's id is: the same asked twice is one
     * @throws UnsupportedOperationException where {@link Traits#refunds} says that it cannot; nobody may ask then
     */
    default Outcome refund(Refund refund, Order order, Account account) throws Unanswered {
        throw new UnsupportedOperationException(name());
    }

    /**
     * Tells what it took in from a moment on and before another, by its own clock.
     *
     * @throws UnsupportedOperationException where {@link Traits#statements} says that it cannot; nobody may ask then
     */
    default List<StatementLine> statement(Instant from, Instant until, Account account) throws Unanswered {
        throw new UnsupportedOperationException(name());
    }

    /** Whether that account's provider may be asked for statements; others come as a file. */
    default boolean tells(Account account) {
        return traits().statements();
    }

    /** Its references of the payments that were disputed from a moment on; none where it knows no disputes. */
    default List<String> disputed(Instant from, Account account) throws Unanswered {
        return List.of();
    }
}
