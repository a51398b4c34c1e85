/**
 * Documents of closed years, kept unchanged for as long as the rules of the school's country say: report cards and certificates
 * as they were signed, minutes of councils, class lists. Closing a year queues the work that copies them, in set-based SQL
 * across the domains; the school's own role writes, and nobody changes what is written. Removal is the database's own: past
 * its time by a rule with a source, or with an erasure that two people wanted. Papers of money are not here: they stay where
 * they are, and nothing removes them.
 *
 * <p>Owns {@code archive.document} and {@code archive.retention_rule}. Observes {@code YearClosed} of people. {@code
 * grades.cards} asks it for papers that it no longer has itself.
 */
package com.educonnect.archive;
