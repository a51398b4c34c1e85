package com.educonnect.archive;

import jakarta.json.JsonObject;

/** A document with all that is kept of it. */
public record DocumentView(DocumentLine about, JsonObject content) {}
