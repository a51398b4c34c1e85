package com.educonnect.grades.rules.scheme;

/** How deep a period lies in the year. Schools name their periods as they like; rules go by depth. */
public enum PeriodLevel {
    YEAR,
    TERM,
    SEQUENCE;

    public static PeriodLevel atDepth(int depth) {
        return values()[depth];
    }

    public static int deepest() {
        return values().length - 1;
    }
}
