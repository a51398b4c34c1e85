/**
 * What a school or a district has agreed with the operator: price lists that are never changed but followed by a next
 * edition, contracts with their trial and their periods, and the count of pupils that the price follows. Owns {@code plan},
 * {@code coupon}, {@code contract} and {@code headcount} of the platform. Asks each school for the number of its pupils in
 * a transaction of the school; knows nothing of invoices.
 */
package com.educonnect.billing.contracts;
