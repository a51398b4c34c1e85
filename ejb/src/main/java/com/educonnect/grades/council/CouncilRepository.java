package com.educonnect.grades.council;

import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes councils. */
@Dependent
class CouncilRepository {
    @Inject
    @TenantData
    Sql sql;

    /** A council and how far it and what it needs have come. */
    record Progress(UUID schoolClass, Meeting meeting, int comments, int prepared, int decided) {}

    boolean isClosed(UUID schoolClass, UUID period) {
        return find(schoolClass, period).is(Meeting.CLOSED);
    }

    Meeting find(UUID schoolClass, UUID period) {
        return sql.find(
                        "SELECT " + Meeting.COLUMNS + " FROM council k WHERE k.school_class_id = ? AND k.period_id = ?",
                        Meeting::of,
                        schoolClass,
                        period)
                .orElse(Meeting.NONE);
    }

    /** The council, made with the first thing that is written for it. */
    Meeting get(UUID schoolClass, UUID period) {
        sql.update(
                "INSERT INTO council (id, school_class_id, period_id, version) VALUES (?, ?, ?, 0) ON CONFLICT DO NOTHING",
                Ids.next(),
                schoolClass,
                period);
        return find(schoolClass, period);
    }

    /** Whether it was still at the version that was seen. */
    boolean change(UUID id, SaveCouncil command) {
        return sql.update(
                        """
                        UPDATE council SET held_on = ?, chaired_by = ?, attendance = ?::jsonb, remarks = ?, version = version + 1
                        WHERE id = ? AND version = ? AND state <> 'closed'
                        """,
                        command.heldOn(),
                        command.chairedBy(),
                        Meeting.text(command.attendees()),
                        command.remarks(),
                        id,
                        command.version())
                == 1;
    }

    /** Whether it was still at the version that was seen. */
    boolean step(UUID id, String state, int version, LocalDate today) {
        return sql.update("""
                        UPDATE council SET state = a.state, version = version + 1, held_on = coalesce(held_on, a.today),
                            opened_at = CASE a.state WHEN 'sitting' THEN coalesce(opened_at, now()) ELSE opened_at END,
                            closed_at = CASE a.state WHEN 'closed' THEN now() END
                        FROM (SELECT ?::text AS state, ?::date AS today) a
                        WHERE id = ? AND version = ?
                        """, state, today, id, version) == 1;
    }

    /** The councils of a period; groups have none. */
    Map<UUID, Progress> ofPeriod(UUID period) {
        return sql
                .query(
                        "SELECT c.id AS school_class, " + Meeting.COLUMNS + ", " + """
                        (SELECT count(*) FROM subject_comment s WHERE s.school_class_id = c.id AND s.period_id = p.id
                           AND s.text <> '') AS comments,
                        (SELECT count(*) FROM council_verdict v WHERE v.council_id = k.id) AS prepared,
                        (SELECT count(*) FROM council_verdict v WHERE v.council_id = k.id AND v.decided_at IS NOT NULL)
                            AS decided
                        FROM period p
                        JOIN school_class c ON c.school_year_id = p.school_year_id AND c.kind = 'class'
                        LEFT JOIN council k ON k.school_class_id = c.id AND k.period_id = p.id
                        WHERE p.id = ?
                        """,
                        row -> new Progress(
                                row.getObject("school_class", UUID.class),
                                row.getObject("id") == null ? Meeting.NONE : Meeting.of(row),
                                row.getInt("comments"),
                                row.getInt("prepared"),
                                row.getInt("decided")),
                        period)
                .stream()
                .collect(Collectors.toMap(Progress::schoolClass, each -> each));
    }

    /** Whether the pupil is, or was in its year, in the class. */
    boolean isOfClass(UUID schoolClass, UUID pupil) {
        return sql.find(
                        "SELECT 1 FROM enrollment WHERE school_class_id = ? AND pupil_id = ? LIMIT 1",
                        row -> true,
                        schoolClass,
                        pupil)
                .isPresent();
    }

    /** Whether it is a class, which has a council, and no group. */
    boolean isClass(UUID schoolClass) {
        return sql.find("SELECT 1 FROM school_class WHERE id = ? AND kind = 'class'", row -> true, schoolClass)
                .isPresent();
    }
}
