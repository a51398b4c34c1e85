/**
 * Payments that payers' banks doubt, in a school's books or the operator's: what is to be answered until when, and where the
 * money is meanwhile. Reads what {@code payments} keeps of them; books what {@code DisputeMoved} tells. The answer itself is
 * given at the provider.
 */
package com.educonnect.billing.disputes;
