package com.educonnect.analytics.warning;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A pupil to look after: likelier than not to fail the year or to leave before its end.
 *
 * @param risk of the most similar pupils of ended years this share failed or left
 * @param low,high between which the risk lies nine times in ten
 * @param seenOn the day whose facts it is told from
 * @param reasons the weightiest first, three at most
 */
public record WarningView(
        UUID pupil,
        String familyName,
        String givenNames,
        UUID schoolClass,
        String className,
        String level,
        BigDecimal risk,
        BigDecimal low,
        BigDecimal high,
        LocalDate seenOn,
        List<WarningReason> reasons) {
    static final String COLUMNS = """
            p.id AS pupil_id, p.family_name, p.given_names, w.class_id, c.name AS class_name, w.level_code,
            w.risk, w.low, w.high, w.seen_on, w.reasons::text AS reasons
            """;

    private static final Jsonb JSON = JsonbBuilder.create();

    static WarningView of(ResultSet row) throws SQLException {
        return new WarningView(
                row.getObject("pupil_id", UUID.class),
                row.getString("family_name"),
                row.getString("given_names"),
                row.getObject("class_id", UUID.class),
                row.getString("class_name"),
                row.getString("level_code"),
                row.getBigDecimal("risk"),
                row.getBigDecimal("low"),
                row.getBigDecimal("high"),
                row.getObject("seen_on", LocalDate.class),
                List.of(JSON.fromJson(row.getString("reasons"), WarningReason[].class)));
    }
}
