/**
 * The operator's daily run over all contracts: periods to bill, income to release, payments to remind of. Owns {@code
 * billing_run}. Each contract is a transaction of its own, so that one that fails is noted and the others go on.
 */
package com.educonnect.billing.daily;
