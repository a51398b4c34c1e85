package com.educonnect.analytics.board;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Reads in one statement what a board begins with: how far the figures are, and how the caller wants it. */
@Dependent
class Standing {
    private static final String SELECT = """
            SELECT s.refreshed_at, s.counted_until, y.year_id, t.term_id, t.name AS term_name, a.tiles, a.hidden
            FROM (SELECT ?::uuid AS identity, ?::text AS board) asked
            LEFT JOIN analytics.dim_school s ON true
            LEFT JOIN LATERAL (
                SELECT y.year_id FROM analytics.dim_year y WHERE y.state = 'open'
                ORDER BY s.counted_until BETWEEN y.starts_on AND y.ends_on DESC, y.starts_on DESC LIMIT 1) y ON true
            LEFT JOIN LATERAL (
                SELECT t.term_id, t.name FROM analytics.dim_term t
                WHERE t.year_id = y.year_id AND t.parent_id IS NULL AND t.term_id <> t.year_id
                  AND t.starts_on <= s.counted_until
                  AND EXISTS (SELECT FROM analytics.dim_class c
                              JOIN analytics.fact_general g ON g.class_id = c.class_id AND g.term_id = t.term_id
                              WHERE c.year_id = t.year_id AND g.ratio IS NOT NULL)
                ORDER BY t.starts_on DESC LIMIT 1) t ON true
            LEFT JOIN platform.board_arrangement a ON a.identity_id = asked.identity AND a.board = asked.board
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    /**
     * @param caller the person of the school behind the caller, or null
     * @param night null before the first
     */
    record Now(UUID caller, Night night, Arrangement arrangement) {
        /** Whether there is a year that anything could be told of. */
        boolean isEmpty() {
            return night == null || night.year() == null;
        }
    }

    Now of(Board board) {
        var actor = tenants.actor();
        if (!board.isOpenTo(actor)) {
            throw new Rejected(PlatformError.FORBIDDEN);
        }
        return sql.find(SELECT, row -> read(row, actor.person()), actor.identity(), board)
                .orElseThrow();
    }

    private static Now read(ResultSet row, UUID caller) throws SQLException {
        var at = row.getObject("refreshed_at", OffsetDateTime.class);
        var night = at == null
                ? null
                : new Night(
                        at.toInstant(),
                        row.getObject("counted_until", LocalDate.class),
                        row.getObject("year_id", UUID.class),
                        row.getObject("term_id", UUID.class),
                        row.getString("term_name"));
        return new Now(caller, night, row.getArray("tiles") == null ? Arrangement.NONE : arrangement(row));
    }

    private static Arrangement arrangement(ResultSet row) throws SQLException {
        return new Arrangement(List.of((String[]) row.getArray("tiles").getArray()), List.of((String[])
                row.getArray("hidden").getArray()));
    }
}
