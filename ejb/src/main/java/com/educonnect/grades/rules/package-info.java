/**
 * The one definition of every average, rank, letter and proposal that screens, report cards and exports show: a {@link
 * com.educonnect.grades.rules.scheme.Scheme} and a {@link com.educonnect.grades.rules.Markbook} go in, {@link
 * com.educonnect.grades.rules.Results} come out, and for each figure the sum as a teacher would write it ({@link
 * com.educonnect.grades.rules.Working}). The sum shown is the sum reckoned: there is no second way to either.
 *
 * <p>Exact arithmetic from the mark to the rounding that the scheme states. No database, clock, container or user; calls
 * nobody, emits nothing. Things are numbered by their place in the markbook's lists; the caller knows their names.
 */
package com.educonnect.grades.rules;
