/**
 * The class council: what a subject's teacher says of each pupil, the school's phrases for it, and the sitting in which
 * honours, warnings and decisions are proposed by the rules and decided by people.
 *
 * <p>Owns {@code phrase}, {@code subject_comment}, {@code council}, {@code council_dossier} and {@code council_verdict}.
 * Asks {@code attendance} what was missed and {@code grades.results} for the figures; closing the council seals the period.
 */
package com.educonnect.grades.council;
