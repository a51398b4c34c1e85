package com.educonnect.people.roster.source;

/**
 * Where something was read, as a person finds it again.
 *
 * @param line counted from 1 as the editor shows it; 0 for the file as a whole
 * @param column the header's word, or null for the line as a whole
 */
public record Place(String file, int line, String column) {
    public static Place of(String file) {
        return new Place(file, 0, null);
    }

    public Place at(String otherColumn) {
        return new Place(file, line, otherColumn);
    }
}
