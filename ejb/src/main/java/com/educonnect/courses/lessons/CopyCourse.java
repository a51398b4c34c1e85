package com.educonnect.courses.lessons;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Copies a course to another class, of this year or another.
 *
 * @param keepDates whether lessons are seen from the same days on, as in a parallel class; otherwise all are drafts
 */
public record CopyCourse(@NotNull UUID schoolClass, boolean keepDates) {}
