package com.educonnect.billing.bank;

import com.educonnect.billing.Money;
import java.time.LocalDate;

/**
 * One line of a statement.
 *
 * @param reference the bank's own, empty where it gives none
 * @param amount above zero where money came in
 */
record Movement(LocalDate on, Money amount, String payer, String message, String reference) {}
