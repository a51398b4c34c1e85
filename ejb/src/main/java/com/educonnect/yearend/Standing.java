package com.educonnect.yearend;

import java.util.UUID;

/**
 * A pupil at the year's end.
 *
 * @param enrollment the one that holds on the year's last day
 * @param open whether it has no end of its own and lasts until the year ends
 * @param council what the council decided, or null
 */
record Standing(
        UUID pupil, String name, UUID enrollment, boolean open, UUID schoolClass, String council, Choice choice) {
    String decision() {
        return council == null ? choice.decision() : council;
    }
}
