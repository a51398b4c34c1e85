package com.educonnect.courses.assignments;

import java.util.UUID;

/** The lesson that an assignment belongs to. */
public record LessonLink(UUID id, UUID course, String title) {}
