/**
 * Marks: the rules by which a school counts, what was assessed, each pupil's mark and every version of it, the seal that
 * ends a period, and the results that follow by {@link com.educonnect.grades.rules.Grading}, the only place that reckons.
 * This package holds what its parts share: where marks are entered, and who may.
 *
 * <p>Owns {@code grading_scheme}, {@code subject_marking}, {@code assessment}, {@code mark}, {@code mark_history} and {@code sealing}. Asks {@code
 * people} which day it is, and {@code sync} to note changes for devices; joins {@code sync} with the operation {@code
 * marks.enter} and the feed {@code assessment}. The reads that say where and by whom marks are entered and how far they
 * have come, and its grids, join people's tables in SQL. Observes {@code ProgrammeChanged} of people and refuses what would
 * move a sealed figure (decision 0060); enters the marks of work that {@code courses} tells were given back. Emits no
 * events.
 */
package com.educonnect.grades;
