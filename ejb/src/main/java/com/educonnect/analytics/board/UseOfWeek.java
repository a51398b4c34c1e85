package com.educonnect.analytics.board;

import java.time.LocalDate;

/**
 * How often people of a role logged in during a week.
 *
 * @param week its Monday
 */
public record UseOfWeek(LocalDate week, String role, int logins) {}
