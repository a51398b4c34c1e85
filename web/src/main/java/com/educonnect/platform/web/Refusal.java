package com.educonnect.platform.web;

import jakarta.annotation.Nullable;
import java.util.List;

/** A problem as it is written: RFC 9457. */
record Refusal(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable List<Problem.Violation> violations,
        @Nullable String reference) {}
