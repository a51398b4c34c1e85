package com.educonnect.analytics.board;

import java.time.LocalDate;

/**
 * The school on one school day.
 *
 * @param expected rolls by the bell
 * @param missing rolls that nobody has taken
 */
public record DayFigures(LocalDate day, Attended attended, int expected, int missing) {}
