/**
 * A pupil's way from one school to another of the platform. One school asks with a reason and the pupil's identifier, the other
 * consents; where the way goes to another country, a guardian or a pupil of full age does too (decision 102). Then the giving
 * school, in its own transaction, hands over a package (identity, guardians, signed report cards and certificates, the years,
 * and what he or she brought from schools before) and takes the pupil off its roll, and the receiving school, in its own, takes
 * the package once.
 *
 * <p>Each school has its own row of {@code platform.transfer}, on its own database server, and reads no other. What crosses goes
 * over the other school's desk in a transaction of that school's role: at once where the receiving school acts, since the giving
 * school's row decides, and by queued work where one tells the other.
 *
 * <p>Asks people to take pupils off the roll; what a pupil brings along is kept with the archive.
 */
package com.educonnect.transfers;
