package com.educonnect.config.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/** When the bell rings: lessons in a secondary school, half-days in a primary school. */
record Bell(String code, String name, String unit, String halfDay, String from, String to) {
    private static final List<Bell> LESSONS = List.of(
            new Bell("M1", "8 h – 9 h", "lesson", "am", "08:00", "09:00"),
            new Bell("M2", "9 h – 10 h", "lesson", "am", "09:00", "10:00"),
            new Bell("M3", "10 h 15 – 11 h 15", "lesson", "am", "10:15", "11:15"),
            new Bell("M4", "11 h 15 – 12 h 15", "lesson", "am", "11:15", "12:15"),
            new Bell("S1", "15 h – 16 h", "lesson", "pm", "15:00", "16:00"),
            new Bell("S2", "16 h – 17 h", "lesson", "pm", "16:00", "17:00"));
    private static final List<Bell> HALF_DAYS = List.of(
            new Bell("AM", "Matin / Morning", "half_day", "am", "08:00", "12:30"),
            new Bell("PM", "Après-midi / Afternoon", "half_day", "pm", "14:30", "17:00"));

    static List<Bell> of(String unit) {
        return unit.equals("lesson") ? LESSONS : HALF_DAYS;
    }

    JsonObject json(int position) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("name", name)
                .add("unit", unit)
                .add("halfDay", halfDay)
                .add("startsAt", from)
                .add("endsAt", to)
                .add("position", position)
                .build();
    }
}
