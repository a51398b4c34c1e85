/**
 * Erasing what the school knows of a pupil who has left: asked for with a reason by one person, confirmed by another, done in
 * one transaction in every table of the school, in what was written about others, in its transfers and in the archive. What
 * stays is the tombstone (whose, why, by whom), figures that belong to nobody, and vouchers without the pupil's name.
 *
 * <p>Owns {@code platform.erasure}; writes other domains' tables in SQL, since a person is in all of them. The accesses of the
 * person are ended by {@code auth}, in its own transaction.
 */
package com.educonnect.privacy;
