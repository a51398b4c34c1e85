package com.educonnect.billing.payments;

import java.util.UUID;

/**
 * One remote call that is to be made, with all it needs, so that none of it has to be read while it is made.
 *
 * @param start whether the payer is asked, or only the provider
 */
record Turn(UUID payment, boolean start, Order order, Account account) {}
