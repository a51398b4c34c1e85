package com.educonnect.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.UUID;

/** The one way a slot is read. */
public final class SlotRows {
    private SlotRows() {}

    public static SlotView view(ResultSet row) throws SQLException {
        return new SlotView(
                row.getObject("id", UUID.class),
                row.getObject("shift_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("unit"),
                row.getString("half_day"),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getInt("position"),
                row.getInt("version"));
    }
}
