package com.educonnect.grades.council;

import com.educonnect.grades.GradebookKey;
import com.educonnect.grades.Setting;
import com.educonnect.grades.council.WriteComments.Cell;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes comments, those of a class in one statement each. */
@Dependent
class CommentRepository {
    /** A row is written at the version after the one that was seen, unless somebody has written meanwhile. */
    private static final String WRITE = """
            INSERT INTO subject_comment AS c (period_id, pupil_id, subject_id, school_class_id, text, written_by,
                written_by_person, version)
            SELECT ?, g.pupil, ?, ?, g.text, ?, ?::uuid, g.seen + 1
            FROM jsonb_to_recordset(?::jsonb) AS g (pupil uuid, text text, seen int)
            ORDER BY g.pupil
            ON CONFLICT (period_id, pupil_id, subject_id) DO UPDATE
            SET text = excluded.text, school_class_id = excluded.school_class_id, written_by = excluded.written_by,
                written_by_person = excluded.written_by_person, written_at = now(), version = excluded.version
            WHERE c.version = excluded.version - 1
            RETURNING pupil_id, version
            """;

    @Inject
    @TenantData
    Sql sql;

    /** A comment, and who logged in to write it. */
    record Written(CommentView comment, UUID author) {}

    /** Whose comment in which subject. */
    record Spot(UUID pupil, UUID subject) {}

    /** The comments of one subject, those that were taken back as well, by pupil. */
    Map<UUID, Written> ofSubject(GradebookKey key, Collection<UUID> pupils) {
        var found = new HashMap<UUID, Written>();
        of(key.period(), key.subject(), pupils).forEach((spot, comment) -> found.put(spot.pupil(), comment));
        return found;
    }

    Map<Spot, Written> ofAll(UUID period, Collection<UUID> pupils) {
        return of(period, null, pupils);
    }

    private Map<Spot, Written> of(UUID period, UUID subject, Collection<UUID> pupils) {
        record Found(Spot spot, Written comment) {}
        return sql
                .query(
                        """
                        SELECT c.pupil_id, c.subject_id, c.text, c.version, c.written_at, c.written_by,
                               concat_ws(' ', w.family_name, nullif(w.given_names, '')) AS by
                        FROM subject_comment c LEFT JOIN person w ON w.id = c.written_by_person
                        WHERE c.period_id = ? AND c.pupil_id = ANY (?) AND (?::uuid IS NULL OR c.subject_id = ?)
                        """,
                        row -> new Found(
                                new Spot(
                                        row.getObject("pupil_id", UUID.class), row.getObject("subject_id", UUID.class)),
                                new Written(view(row), row.getObject("written_by", UUID.class))),
                        period,
                        Sql.array("uuid", pupils),
                        subject,
                        subject)
                .stream()
                .collect(Collectors.toMap(Found::spot, Found::comment));
    }

    /** How many comments there are in a period, by class and subject. */
    Map<UUID, Map<UUID, Integer>> written(UUID period) {
        record Count(UUID schoolClass, UUID subject, int comments) {}
        return sql
                .query(
                        """
                        SELECT c.school_class_id, c.subject_id, count(*) FROM subject_comment c
                        WHERE c.period_id = ? AND c.text <> '' GROUP BY c.school_class_id, c.subject_id
                        """,
                        row -> new Count(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3)),
                        period)
                .stream()
                .collect(Collectors.groupingBy(Count::schoolClass, Collectors.toMap(Count::subject, Count::comments)));
    }

    /** Those of the pupils who were in the class during the period. */
    List<UUID> listed(Setting setting, Collection<UUID> pupils) {
        return sql.query(
                """
                SELECT DISTINCT e.pupil_id FROM enrollment e
                WHERE e.school_class_id = ? AND e.pupil_id = ANY (?) AND e.starts_on <= ?
                  AND (e.ends_on IS NULL OR e.ends_on > ?)
                """,
                row -> row.getObject(1, UUID.class),
                setting.schoolClass(),
                Sql.array("uuid", pupils),
                setting.span().endsOn(),
                setting.span().startsOn());
    }

    /** The new versions of what could be written; each goes by the version that was seen when it was judged. */
    Map<UUID, Integer> write(Actor actor, GradebookKey key, Map<Cell, Integer> cells) {
        var given = Json.createArrayBuilder();
        cells.forEach((cell, seen) -> given.add(Json.createObjectBuilder()
                .add("pupil", cell.pupil().toString())
                .add("text", cell.text())
                .add("seen", seen)));
        record Saved(UUID pupil, int version) {}
        return sql
                .query(
                        WRITE,
                        row -> new Saved(row.getObject(1, UUID.class), row.getInt(2)),
                        key.period(),
                        key.subject(),
                        key.schoolClass(),
                        actor.identity(),
                        actor.person(),
                        given.build().toString())
                .stream()
                .collect(Collectors.toMap(Saved::pupil, Saved::version));
    }

    private static CommentView view(ResultSet row) throws SQLException {
        var by = row.getString("by");
        return new CommentView(
                row.getString("text"),
                row.getInt("version"),
                by.isEmpty() ? null : by,
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
