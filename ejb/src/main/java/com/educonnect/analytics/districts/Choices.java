package com.educonnect.analytics.districts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What can be asked for.
 *
 * @param months first days of the months that have ended, the latest first
 * @param levels in the order of their codes
 * @param terms names of terms that have ended, the latest first
 */
public record Choices(List<LocalDate> months, List<Level> levels, List<String> terms) {
    /** A level by the code that schools give it. */
    public record Level(String code, String name) {}

    /** Names of the levels by code; where schools name one differently, any of them. */
    Map<String, String> names() {
        return levels.stream().collect(Collectors.toMap(Level::code, Level::name, (one, other) -> one));
    }
}
