package com.educonnect.people.roster;

import java.util.List;

/**
 * One finding in the reader's language.
 *
 * @param severity error (blocks) or warning (what was done instead)
 * @param line null for the file as a whole
 * @param column null for the line as a whole
 */
public record ProblemView(
        String severity, String file, Integer line, String column, String code, String message, List<String> args) {}
