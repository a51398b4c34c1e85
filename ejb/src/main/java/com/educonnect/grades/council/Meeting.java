package com.educonnect.grades.council;

import com.educonnect.grades.Documents;
import jakarta.annotation.Nullable;
import jakarta.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The council of a class at the end of a period.
 *
 * @param id null as long as nothing was written for it
 * @param state {@code prepared}, {@code sitting} or {@code closed}
 */
public record Meeting(
        @Nullable UUID id,
        String state,
        @Nullable LocalDate heldOn,
        @Nullable String chairedBy,
        List<Attendee> attendance,
        @Nullable String remarks,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        int version) {
    static final String PREPARED = "prepared";
    static final String SITTING = "sitting";
    static final String CLOSED = "closed";
    static final String COLUMNS = "k.id, k.state, k.held_on, k.chaired_by, k.attendance::text AS attendance, k.remarks,"
            + " k.opened_at, k.closed_at, k.version";
    static final Meeting NONE = new Meeting(null, PREPARED, null, null, List.of(), null, null, null, 0);

    /** Who was called to it, and whether he or she came. */
    public record Attendee(String name, @Nullable String role, boolean present) {}

    static Meeting of(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getString("state"),
                row.getObject("held_on", LocalDate.class),
                row.getString("chaired_by"),
                Documents.objects(row.getString("attendance")).stream()
                        .map(each -> new Attendee(
                                each.getString("name"), each.getString("role", null), each.getBoolean("present")))
                        .toList(),
                row.getString("remarks"),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                row.getInt("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static String text(List<Attendee> attendance) {
        var list = Json.createArrayBuilder();
        for (var each : attendance) {
            var attendee = Json.createObjectBuilder().add("name", each.name()).add("present", each.present());
            list.add(each.role() == null ? attendee : attendee.add("role", each.role()));
        }
        return list.build().toString();
    }

    boolean is(String wanted) {
        return state.equals(wanted);
    }

    boolean says(SaveCouncil command) {
        return Objects.equals(heldOn, command.heldOn())
                && Objects.equals(chairedBy, command.chairedBy())
                && attendance.equals(command.attendees())
                && Objects.equals(remarks, command.remarks());
    }
}
