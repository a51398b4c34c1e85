/**
 * Work that pupils are asked for, what they hand in, and its marking. A pupil hands in by the operation {@code
 * assignment.hand-in} of {@code sync}, so that a phone without a line keeps it and it counts once. Who teaches the class in
 * the subject marks it; what is released the pupil and the guardians see.
 *
 * <p>Owns {@code assignment}, {@code submission}, {@code submission_file} and {@code submission_mark}. Asks {@code people}
 * who teaches, and {@code files} for what was uploaded. Emits {@link
 * com.educonnect.courses.assignments.SubmissionsMarked}, by which released marks come into the gradebook.
 */
package com.educonnect.courses.assignments;
