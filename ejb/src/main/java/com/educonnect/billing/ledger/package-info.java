/**
 * The ledger: double entry, append-only, in the books of a school or of the operator. One row is one entry with all its
 * lines, so that the database itself refuses what does not balance; a mistake is put right by a further entry. Owns {@code
 * journal_entry}, {@code number_series} and {@code ledger_closing}, in both kinds of books; knows no other part of {@code
 * billing} but its amounts.
 */
package com.educonnect.billing.ledger;
