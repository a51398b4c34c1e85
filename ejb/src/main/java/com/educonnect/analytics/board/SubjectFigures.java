package com.educonnect.analytics.board;

import java.util.UUID;

/** How the results in a subject are spread over the school in a term. */
public record SubjectFigures(UUID subject, String name, Spread spread) {}
