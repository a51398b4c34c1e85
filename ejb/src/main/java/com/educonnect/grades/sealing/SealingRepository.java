package com.educonnect.grades.sealing;

import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes seals. */
@Dependent
class SealingRepository {
    /** What a class c is reckoned by: its scheme, and each subject's coefficient, that of its stream before its level's. */
    private static final String PROGRAMME = """
            jsonb_build_object(
                'scheme', (SELECT g.id FROM grading_scheme g
                           WHERE g.school_year_id = c.school_year_id AND (g.level_id = c.level_id OR g.level_id IS NULL)
                           ORDER BY g.level_id IS NULL LIMIT 1),
                'coefficients', (SELECT coalesce(jsonb_object_agg(k.subject_id, k.value), '{}')
                                 FROM (SELECT DISTINCT ON (x.subject_id) x.subject_id, x.value FROM coefficient x
                                       WHERE x.school_year_id = c.school_year_id AND x.level_id = c.level_id
                                         AND (x.stream_id IS NULL OR x.stream_id = c.stream_id)
                                       ORDER BY x.subject_id, x.stream_id IS NULL) k))
            """;

    @Inject
    @TenantData
    Sql sql;

    Optional<SealingView> find(UUID id) {
        return sql.find(
                "SELECT " + SealingView.COLUMNS + " " + SealingView.FROM + "WHERE s.id = ?", SealingView::of, id);
    }

    void seal(UUID id, SealPeriod command, Actor actor) {
        sql.update(
                "INSERT INTO sealing (id, school_class_id, period_id, sealed_by, sealed_by_person, programme)"
                        + " SELECT ?, c.id, ?, ?, ?::uuid, " + PROGRAMME + " FROM school_class c WHERE c.id = ?",
                id,
                command.period(),
                actor.identity(),
                actor.person(),
                command.schoolClass());
    }

    /** A class whose sealed figures would no longer come out as they were sealed. */
    Optional<String> moved() {
        return sql.find("""
                SELECT min(c.code) FROM sealing s JOIN school_class c ON c.id = s.school_class_id
                WHERE s.reopened_at IS NULL AND s.programme IS DISTINCT FROM """ + " " + PROGRAMME + " HAVING count(*) > 0", row -> row.getString(1));
    }

    void reopen(UUID id, String reason, Actor actor) {
        sql.update(
                "UPDATE sealing SET reopened_by = ?, reopened_by_person = ?::uuid, reopened_at = now(), reason = ?"
                        + " WHERE id = ? AND reopened_at IS NULL",
                actor.identity(),
                actor.person(),
                reason,
                id);
    }
}
