package com.educonnect.grades.council;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes the school's phrases. */
@Dependent
class PhraseRepository {
    @Inject
    @TenantData
    Sql sql;

    Optional<PhraseView> find(UUID id) {
        return sql.find("SELECT " + PhraseView.COLUMNS + " FROM phrase f WHERE f.id = ?", PhraseView::of, id);
    }

    /** Those to choose from: of the subject first, then those that suit all. */
    List<PhraseView> offered(UUID subject) {
        return sql.query(
                "SELECT " + PhraseView.COLUMNS + " FROM phrase f WHERE f.subject_id IS NULL OR f.subject_id = ?::uuid"
                        + " ORDER BY f.subject_id IS NULL, f.position, f.id",
                PhraseView::of,
                subject);
    }

    /** Whether there is such a subject. */
    boolean create(UUID id, SavePhrase command) {
        return sql.update("""
                        INSERT INTO phrase (id, subject_id, text, position)
                        SELECT a.id, a.subject, a.text, a.position
                        FROM (SELECT ?::uuid AS id, ?::uuid AS subject, ?::text AS text, ?::int AS position) a
                        WHERE a.subject IS NULL OR EXISTS (SELECT FROM subject j WHERE j.id = a.subject)
                        """, id, command.subject(), command.text(), command.position()) == 1;
    }

    /** Whether it was still at the version that was seen. */
    boolean change(UUID id, SavePhrase command) {
        return sql.update(
                        "UPDATE phrase SET text = ?, position = ?, version = version + 1 WHERE id = ? AND version = ?",
                        command.text(),
                        command.position(),
                        id,
                        command.version())
                == 1;
    }

    boolean remove(UUID id) {
        return sql.update("DELETE FROM phrase WHERE id = ?", id) == 1;
    }
}
