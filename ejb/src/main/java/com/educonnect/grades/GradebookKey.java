package com.educonnect.grades;

import java.util.UUID;

/** Which gradebook: a class or group, a subject and a period. */
public record GradebookKey(UUID schoolClass, UUID subject, UUID period) {}
