/**
 * The end of a school year: what the councils decided becomes where everybody is in the next one. First a plan, which writes
 * nothing; then a job makes the next year as a draft, with its classes, coefficients, rules, papers, teachers and enrolments;
 * undone, it leaves no trace; opened, it closes the old year, and those who have finished leave with their certificate.
 *
 * <p>Owns {@code year_end}. Reads the councils' decisions and copies people's and grades' tables in set-based SQL, as bulk work
 * does; years are made, opened and closed by people's {@code YearService}, certificates issued by {@code grades.cards}.
 */
package com.educonnect.yearend;
