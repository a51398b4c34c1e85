package com.educonnect.billing.fees;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A pupil who has left while instalments of his or hers were still to come, in minor units.
 *
 * @param leftOn the first day on which the pupil was not at school any more
 * @param instalments how many were due on that day or later
 * @param charged what they come to
 * @param open what of that nothing has been paid for
 */
public record LeaverView(
        UUID family,
        String number,
        String name,
        @Nullable String payerName,
        UUID pupil,
        String pupilName,
        @Nullable String className,
        LocalDate leftOn,
        int instalments,
        LocalDate firstDue,
        long charged,
        long open,
        String currency) {

    static LeaverView read(ResultSet row, String currency) throws SQLException {
        return new LeaverView(
                row.getObject("family_id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getString("payer_name"),
                row.getObject("pupil_id", UUID.class),
                row.getString("pupil_name"),
                row.getString("class_name"),
                row.getObject("left_on", LocalDate.class),
                row.getInt("instalments"),
                row.getObject("first_due", LocalDate.class),
                row.getLong("charged"),
                row.getLong("open"),
                currency);
    }
}
