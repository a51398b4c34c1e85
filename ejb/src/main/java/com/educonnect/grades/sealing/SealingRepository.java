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
    @Inject
    @TenantData
    Sql sql;

    Optional<SealingView> find(UUID id) {
        return sql.find(
                "SELECT " + SealingView.COLUMNS + " " + SealingView.FROM + "WHERE s.id = ?", SealingView::of, id);
    }

    void seal(UUID id, SealPeriod command, Actor actor) {
        sql.update(
                "INSERT INTO sealing (id, school_class_id, period_id, sealed_by, sealed_by_person)"
                        + " VALUES (?, ?, ?, ?, ?::uuid)",
                id,
                command.schoolClass(),
                command.period(),
                actor.identity(),
                actor.person());
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
