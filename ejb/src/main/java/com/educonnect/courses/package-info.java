/**
 * What is taught: courses of a class or group in a subject with their lessons, what each pupil has done of them, and the
 * class log. This package holds what its parts share: where it is taught, who may read and write there, and whose parents
 * ask.
 *
 * <p>Owns {@code course}, {@code course_module}, {@code lesson}, {@code lesson_item}, {@code lesson_progress} and {@code
 * class_log}. Asks {@code people} which day it is and who teaches; joins {@code sync} with the operations {@code
 * lesson.progress} and {@code class-log.save}. Its reads join people's tables in SQL. Knows no marks. Emits no events.
 */
package com.educonnect.courses;
