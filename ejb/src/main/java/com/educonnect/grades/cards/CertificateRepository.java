package com.educonnect.grades.cards;

import com.educonnect.grades.cards.Attesting.Draft;
import com.educonnect.grades.cards.CardRepository.Standing;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes issued certificates. */
@Dependent
class CertificateRepository {
    private static final String ISSUED =
            "SELECT id, pupil_id, serial, snapshot, signature, signing_key_id, digest, NULL::timestamptz AS replaced_at,"
                    + " withdrawn_at FROM certificate";

    @Inject
    @TenantData
    Sql sql;

    Optional<CertificateView> view(UUID id) {
        return sql.find(CertificateView.SELECT + " WHERE c.id = ?", CertificateView::of, id);
    }

    List<CertificateView> ofPupil(UUID pupil) {
        return sql.query(
                CertificateView.SELECT + " WHERE c.pupil_id = ? ORDER BY c.issued_at DESC, c.id",
                CertificateView::of,
                pupil);
    }

    Optional<Issued> find(UUID id) {
        return sql.find(ISSUED + " WHERE id = ? AND snapshot <> ''", CardRepository::read, id);
    }

    Optional<Standing> bySerial(String serial) {
        return sql.find(ISSUED + " WHERE serial = ?", CardRepository::standing, serial);
    }

    /** The next number; whoever issues another of this school waits until this transaction has ended. */
    int number(UUID year, CertificateKind kind) {
        sql.query("SELECT pg_advisory_xact_lock(hashtext('certificate'), hashtext(current_schema()))", row -> null);
        return sql.find(
                        "SELECT coalesce(max(number), 0) + 1 FROM certificate WHERE school_year_id = ? AND kind = ?",
                        row -> row.getInt(1),
                        year,
                        kind)
                .orElseThrow();
    }

    void add(Issued issued, Draft draft, UUID key, Instant at, UUID identity, UUID person) {
        sql.update(
                """
                INSERT INTO certificate (id, kind, school_year_id, number, pupil_id, serial, snapshot, digest, signing_key_id,
                    signature, issued_at, issued_by, issued_by_person)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid)
                """,
                issued.id(),
                draft.kind(),
                draft.stay().year(),
                draft.number(),
                issued.pupil(),
                issued.serial(),
                issued.snapshot(),
                CardRepository.digest(issued.snapshot()),
                key,
                issued.signature(),
                at,
                identity,
                person);
    }

    boolean withdraw(UUID id, UUID by, String reason) {
        return sql.update(
                        "UPDATE certificate SET withdrawn_at = now(), withdrawn_by = ?, withdrawn_reason = ?"
                                + " WHERE id = ? AND withdrawn_at IS NULL",
                        by,
                        reason,
                        id)
                == 1;
    }

    /** @param year null for that of the pupil's last class */
    Optional<Stay> stay(UUID pupil, UUID year) {
        return sql.find("""
                SELECT y.id, y.name, y.ends_on AS year_ends, c.level_id, c.id AS class_id, c.name AS class_name, e.starts_on,
                       e.ends_on, e.reason,
                       (SELECT CASE WHEN bool_or(o.ends_on IS NULL) THEN NULL ELSE max(o.ends_on) END FROM enrollment o
                        WHERE o.pupil_id = e.pupil_id AND o.kind = 'class') AS here_until
                FROM enrollment e JOIN school_class c ON c.id = e.school_class_id
                JOIN school_year y ON y.id = c.school_year_id, (SELECT ?::uuid AS pupil, ?::uuid AS year) a
                WHERE e.pupil_id = a.pupil AND e.kind = 'class'
                  AND CASE WHEN a.year IS NULL THEN y.state <> 'draft' ELSE y.id = a.year END
                ORDER BY e.starts_on DESC LIMIT 1
                """, CertificateRepository::stay, pupil, year);
    }

    private static Stay stay(ResultSet row) throws SQLException {
        return new Stay(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("year_ends", LocalDate.class),
                row.getObject("level_id", UUID.class),
                row.getObject("class_id", UUID.class),
                row.getString("class_name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("here_until", LocalDate.class),
                row.getString("reason"));
    }

    /** What the cards that stand say of a pupil's periods up to a year, in time. */
    List<String> cards(UUID pupil, UUID year) {
        return sql.query("""
                SELECT c.snapshot FROM report_card c JOIN period q ON q.id = c.period_id
                JOIN school_year y ON y.id = q.school_year_id JOIN school_year last ON last.id = ?
                WHERE c.pupil_id = ? AND c.replaced_at IS NULL AND c.withdrawn_at IS NULL AND y.starts_on <= last.starts_on
                ORDER BY y.starts_on, q.ends_on, q.starts_on DESC, q.id
                """, row -> row.getString(1), year, pupil);
    }
}
