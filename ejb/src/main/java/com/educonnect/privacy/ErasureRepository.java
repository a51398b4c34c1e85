package com.educonnect.privacy;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes tombstones; the database lets a school see and write its own. */
@Dependent
class ErasureRepository {
    @Inject
    @TenantData
    Sql sql;

    Optional<ErasureView> find(UUID id, UUID caller) {
        return sql.find(
                "SELECT " + ErasureView.COLUMNS
                        + " FROM platform.erasure x LEFT JOIN person p ON p.id = x.pupil_id WHERE x.id = ?",
                row -> ErasureView.of(row, caller),
                id);
    }

    /** Whether nobody had asked for that pupil before. */
    boolean ask(UUID id, AskErasure command, UUID caller) {
        return sql.update(
                        "INSERT INTO platform.erasure (id, pupil_id, reason, asked_by) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING",
                        id,
                        command.pupil(),
                        command.reason().strip(),
                        caller)
                == 1;
    }

    void confirm(UUID id, UUID caller) {
        sql.update("UPDATE platform.erasure SET confirmed_by = ?, confirmed_at = now() WHERE id = ?", caller, id);
    }

    boolean withdraw(UUID id) {
        return sql.update("DELETE FROM platform.erasure WHERE id = ? AND confirmed_at IS NULL", id) == 1;
    }

    /** Whether the pupil is in a class or group today or later. */
    boolean isHere(UUID pupil) {
        return sql.find(
                        "SELECT 1 FROM enrollment WHERE pupil_id = ? AND (ends_on IS NULL OR ends_on > current_date) LIMIT 1",
                        row -> true,
                        pupil)
                .isPresent();
    }

    /** The erased who are there again, as after a backup was put back. */
    List<UUID> returned(int most) {
        return sql.query(
                "SELECT p.id FROM platform.erasure x JOIN person p ON p.id = x.pupil_id"
                        + " WHERE x.confirmed_at IS NOT NULL AND p.family_name <> ? LIMIT ?",
                row -> row.getObject("id", UUID.class),
                ErasedRows.NOBODY,
                most);
    }
}
