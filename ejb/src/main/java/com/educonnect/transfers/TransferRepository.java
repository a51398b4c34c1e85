package com.educonnect.transfers;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The school's hand on transfers: the database knows which school it is and what it may do. */
@Dependent
class TransferRepository {
    @Inject
    @TenantData
    Sql sql;

    Optional<TransferView> find(UUID id) {
        return sql.find("SELECT " + TransferView.COLUMNS + TransferView.FROM + "WHERE x.id = ?", TransferView::of, id);
    }

    String ask(UUID id, AskTransfer command) {
        return text(
                "SELECT platform.ask_transfer(?, ?, ?, ?, ?, ?, ?)",
                id,
                command.side(),
                command.school(),
                command.kind().strip(),
                command.identifier().strip(),
                command.reason().strip(),
                command.leavesOn());
    }

    String step(UUID id, String step, String reason) {
        return text("SELECT platform.step_transfer(?, ?, ?)", id, step, reason);
    }

    void give(UUID id, String content) {
        sql.query("SELECT platform.give_transfer(?, ?::jsonb, NULL)", row -> null, id, content);
    }

    void cannotGive(UUID id, String problem) {
        sql.query("SELECT platform.give_transfer(?, NULL, ?)", row -> null, id, problem);
    }

    /** The package, for the one time that it is taken. */
    Optional<String> take(UUID id) {
        return sql.find("SELECT platform.take_transfer(?)::text", row -> Optional.ofNullable(row.getString(1)), id)
                .orElseThrow();
    }

    /** Whoever bears the identifier here and is a pupil. */
    Optional<UUID> pupil(String kind, String identifier) {
        return sql.find(
                "SELECT i.person_id FROM person_identifier i JOIN pupil u ON u.person_id = i.person_id"
                        + " WHERE i.kind = ? AND i.value = ?",
                row -> row.getObject(1, UUID.class),
                kind,
                identifier);
    }

    private String text(String call, Object... arguments) {
        return sql.find(call, row -> row.getString(1), arguments).orElseThrow();
    }
}
