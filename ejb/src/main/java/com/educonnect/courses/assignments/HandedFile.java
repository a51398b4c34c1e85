package com.educonnect.courses.assignments;

import java.util.UUID;

/** A file that goes with an assignment: given to the class, or handed in. */
public record HandedFile(UUID id, String name, String mediaType, long bytes) {}
