package com.educonnect.courses.assignments;

import java.util.UUID;

/** A file that was handed in. */
public record HandedFile(UUID id, String name, String mediaType, long bytes) {}
