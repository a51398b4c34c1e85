/**
 * OneRoster 1.1 and 1.2 CSV (1EdTech): sets of files read into a roster, and the school told as a set.
 *
 * <p>What the standard has no column for travels in {@code metadata.*} columns, behind its own columns, which is the
 * extension it provides; several things in one cell are written by {@link
 * com.educonnect.people.roster.oneroster.Joined}. A further file would have no name that the manifest may list. Each
 * thing stands in the line of what it belongs to: levels, streams, rooms, shifts and the bell with the school in
 * {@code orgs}, closures with their year in {@code academicSessions}, coefficients with their subject in {@code courses},
 * a guardian's relation and rights, and who checked an identifier, in {@code users}. Closures are no academic sessions
 * themselves: those have four types, all of them times of teaching, and another system would offer a closure as a term.
 */
package com.educonnect.people.roster.oneroster;
