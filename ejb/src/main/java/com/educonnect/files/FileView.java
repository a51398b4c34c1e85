package com.educonnect.files;

import java.util.UUID;

/** A file that has arrived whole. */
public record FileView(UUID id, String name, String mediaType, long bytes, String sha256) {}
