/**
 * What providers say they took in, line by line against what was booked, in a school's books or the operator's. Owns {@code
 * statement_line}; asks {@code payments} for accounts and reads its payments in one statement. Emits nothing: a difference
 * waits for a person.
 */
package com.educonnect.billing.statements;
