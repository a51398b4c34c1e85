package com.educonnect.transfers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A transfer to another country that waits for the word of a guardian, or of a pupil of full age.
 *
 * @param name the pupil's
 * @param school the other school's name
 * @param country the other school's, ISO 3166-1 alpha-2
 */
public record OwnTransfer(
        UUID id, UUID pupil, String name, String school, String country, String reason, LocalDate leavesOn) {
    static OwnTransfer of(ResultSet row) throws SQLException {
        return new OwnTransfer(
                row.getObject("id", UUID.class),
                row.getObject("pupil", UUID.class),
                row.getString("name"),
                row.getString("other_name"),
                row.getString("other_country"),
                row.getString("reason"),
                row.getObject("leaves_on", LocalDate.class));
    }
}
