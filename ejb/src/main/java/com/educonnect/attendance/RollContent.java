package com.educonnect.attendance;

import com.educonnect.platform.Rejected;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * What a roll says. Two contents that say the same are equal, in whatever order they list the pupils.
 *
 * @param teacherAbsent the lesson was not held, and so no pupil is absent
 * @param subject what was taught, or null
 */
record RollContent(boolean teacherAbsent, UUID subject, List<Mark> exceptions) {
    RollContent {
        exceptions = exceptions.stream()
                .sorted(Comparator.comparing(mark -> mark.pupil().toString()))
                .toList();
    }

    static RollContent of(SubmitRoll command) {
        var marks = command.exceptions();
        if (command.teacherAbsent() && !marks.isEmpty()) {
            throw new Rejected(AttendanceError.TEACHER_ABSENT_WITH_EXCEPTIONS);
        }
        var seen = new HashSet<UUID>();
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (!seen.add(mark.pupil())) {
                throw new Rejected(AttendanceError.PUPIL_TWICE, i);
            }
            if (mark.isPartial() && mark.minutes() == null) {
                throw new Rejected(AttendanceError.MINUTES_NEEDED, i);
            }
            if (!mark.isPartial() && mark.minutes() != null) {
                throw new Rejected(AttendanceError.MINUTES_NOT_EXPECTED, i);
            }
        }
        return new RollContent(command.teacherAbsent(), command.subject(), marks);
    }

    static List<Mark> marks(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonValue::asJsonObject).stream()
                    .map(Mark::of)
                    .toList();
        }
    }

    /** A submission that names no subject leaves the known one. */
    RollContent keeping(UUID known) {
        return subject == null ? new RollContent(teacherAbsent, known, exceptions) : this;
    }

    String exceptionsJson() {
        var array = Json.createArrayBuilder();
        exceptions.forEach(mark -> array.add(mark.json()));
        return array.build().toString();
    }

    JsonObject json() {
        var array = Json.createArrayBuilder();
        exceptions.forEach(mark -> array.add(mark.json()));
        var json = Json.createObjectBuilder().add("teacherAbsent", teacherAbsent);
        if (subject != null) {
            json.add("subject", subject.toString());
        }
        return json.add("exceptions", array).build();
    }
}
