/**
 * A pupil's way from one school to another of the platform. One school asks with a reason and the pupil's identifier, the other
 * consents; then the giving school, in its own transaction, hands over a package (identity, guardians, signed report cards and
 * certificates, the years, and what he or she brought from schools before) and takes the pupil off its roll, and the receiving
 * school, in its own, takes the package once. No school reads the other: both act on one row of the platform, by functions of
 * the database.
 *
 * <p>Owns {@code platform.transfer}. Asks people to take pupils off the roll; what a pupil brings along is kept with the
 * archive. Both schools lie on the same database server: one that is elsewhere is unknown here.
 */
package com.educonnect.transfers;
