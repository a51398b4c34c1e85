package com.educonnect.files;

import java.util.UUID;

/** How far an upload has come. */
public record UploadView(UUID id, long offset, long length) {}
