package com.educonnect.courses.assignments;

import java.time.Instant;
import java.util.UUID;

/** An attempt on its way in. */
record NewSubmission(
        UUID id,
        UUID assignment,
        UUID pupil,
        int attempt,
        String text,
        Instant deviceTime,
        boolean late,
        Instant handedInAt) {}
