/**
 * The boards of a school: its figures for the head, a teacher's classes, a guardian's children and a pupil's own.
 *
 * <p>Reads the star that the night leaves in the schema {@code analytics}, in the school's own role; a pseudonym is
 * resolved there and nowhere else. Owns {@code board_arrangement}. Asks {@code people} which day it is and whom the caller
 * teaches, and joins people's and grades' tables in SQL for names, teachers and seals. Emits no events.
 */
package com.educonnect.analytics.board;
