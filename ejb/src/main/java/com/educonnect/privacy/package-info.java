/**
 * Erasing what the school knows of a pupil who has left: asked for with a reason by one person, confirmed by another, done in
 * one transaction in every table of the school and in the archive. What stays is the tombstone (whose, why, by whom) and
 * figures that belong to nobody. Accounts are kept as long as the law on books wants them.
 *
 * <p>Owns {@code platform.erasure}; writes other domains' tables in SQL, since a person is in all of them. The accesses of the
 * person are ended by {@code auth}, in its own transaction.
 */
package com.educonnect.privacy;
