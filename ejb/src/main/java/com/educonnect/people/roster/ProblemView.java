package com.educonnect.people.roster;

import jakarta.annotation.Nullable;
import java.util.List;

/**
 * One finding in the reader's language.
 *
 * @param severity error (blocks) or warning (what was done instead)
 * @param line null for the file as a whole
 * @param column null for the line as a whole
 */
public record ProblemView(
        String severity,
        String file,
        @Nullable Integer line,
        @Nullable String column,
        String code,
        String message,
        List<String> args) {}
