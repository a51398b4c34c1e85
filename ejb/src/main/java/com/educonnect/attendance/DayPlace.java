package com.educonnect.attendance;

import com.educonnect.tenancy.Cursors;
import java.time.LocalTime;
import java.util.UUID;

/** A place in the list of a day, by which its pages follow each other. */
record DayPlace(LocalTime startsAt, String classCode, UUID schoolClass, UUID slot) {
    private static final UUID FIRST = new UUID(0, 0);
    private static final int KEYS = 4;

    static DayPlace of(String cursor, Cursors cursors) {
        if (cursor == null) {
            return new DayPlace(LocalTime.MIN, "", FIRST, FIRST);
        }
        var keys = cursors.decode(cursor, KEYS);
        return new DayPlace(
                LocalTime.parse(keys.get(0)), keys.get(1), UUID.fromString(keys.get(2)), UUID.fromString(keys.get(3)));
    }

    static String after(DayRoll roll, Cursors cursors) {
        return cursors.encode(
                roll.startsAt().toString(),
                roll.classCode(),
                roll.schoolClass().toString(),
                roll.slot().toString());
    }
}
