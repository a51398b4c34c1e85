package com.educonnect.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The one way a class is read: the first parameter is the day on which its pupils are counted. */
public final class ClassRows {
    public static final String COLUMNS = """
            c.id, c.school_year_id, c.kind, c.code, c.name, c.level_id, c.stream_id, c.subject_id, c.room_id,
                   c.shift_id, c.capacity, c.list_frozen_on, c.version, coalesce(l.roll_unit, 'lesson') AS roll_unit,
                   array(SELECT x.level_id FROM school_class_level x JOIN level xl ON xl.id = x.level_id
                         WHERE x.school_class_id = c.id ORDER BY xl.position, xl.code) AS further_levels,
                   (SELECT count(DISTINCT e.pupil_id) FROM enrollment e, (SELECT ?::date AS day) d
                    WHERE e.school_class_id = c.id AND e.starts_on <= d.day
                      AND (e.ends_on IS NULL OR e.ends_on > d.day)) AS pupils,
                   coalesce(l.position, 999) AS level_position
            """;
    public static final String FROM = "FROM school_class c LEFT JOIN level l ON l.id = c.level_id";

    private ClassRows() {}

    public static ClassView view(ResultSet row) throws SQLException {
        var capacity = row.getObject("capacity", Integer.class);
        var pupils = row.getInt("pupils");
        var level = row.getObject("level_id", UUID.class);
        return new ClassView(
                row.getObject("id", UUID.class),
                row.getObject("school_year_id", UUID.class),
                row.getString("kind"),
                row.getString("code"),
                row.getString("name"),
                level,
                levels(level, row.getArray("further_levels")),
                row.getObject("stream_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getObject("room_id", UUID.class),
                row.getObject("shift_id", UUID.class),
                capacity,
                row.getObject("list_frozen_on", LocalDate.class),
                row.getString("roll_unit"),
                pupils,
                capacity != null && pupils > capacity,
                row.getInt("version"));
    }

    private static List<UUID> levels(UUID first, Array further) throws SQLException {
        var rest = List.of((UUID[]) further.getArray());
        if (first == null || rest.contains(first)) {
            return rest;
        }
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
