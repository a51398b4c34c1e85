package com.educonnect.people.calendar;

import java.util.UUID;

/** A year is closed and will never be changed again. */
public record YearClosed(UUID year) {}
