package com.educonnect.transfers;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The school's own rows of its transfers. */
@Dependent
class TransferRepository {
    private static final String SELECT = "SELECT " + Transfer.COLUMNS + " FROM platform.transfer WHERE id = ?";

    @Inject
    @TenantData
    Sql sql;

    Optional<TransferView> seen(UUID id, String country) {
        return sql.find(
                "SELECT " + TransferView.COLUMNS + TransferView.FROM + "WHERE x.id = ?", TransferView.in(country), id);
    }

    Optional<Transfer> find(UUID id) {
        return sql.find(SELECT, Transfer::of, id);
    }

    /** Held until the transaction ends. */
    Optional<Transfer> hold(UUID id) {
        return sql.find(SELECT + " FOR UPDATE", Transfer::of, id);
    }

    /** Answers whether there was none of this pupil on its way. */
    boolean add(Transfer asked, Establishment other, String filing) {
        return sql.update(
                        "INSERT INTO platform.transfer (id, side, other, other_name, other_country, own, identifier_kind,"
                                + " identifier, reason, leaves_on, state, consent, filing, step)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        asked.id(),
                        asked.side(),
                        asked.other(),
                        other.name(),
                        other.country(),
                        asked.own(),
                        asked.kind(),
                        asked.identifier(),
                        asked.reason(),
                        asked.leavesOn(),
                        asked.state(),
                        asked.consent(),
                        filing,
                        asked.step())
                > 0;
    }

    /** What could not be added was asked at the same moment under the same id, or another of this pupil is on its way. */
    void requireAsked(Transfer asked) {
        find(asked.id()).filter(asked::sameAs).orElseThrow(() -> new Rejected(TransferError.ON_ITS_WAY));
    }

    void move(UUID id, String state, String refusal, String filing) {
        sql.update(
                "UPDATE platform.transfer SET state = ?, refusal = ?, filing = coalesce(?, filing), package = NULL,"
                        + " step = step + 1, moved_at = now() WHERE id = ?",
                state,
                refusal,
                filing,
                id);
    }

    void consent(UUID id, boolean agrees, UUID by, LocalDate on, String form) {
        sql.update(
                "UPDATE platform.transfer SET consent = ?, consent_by = ?, consent_on = ?, consent_form = ?,"
                        + " state = CASE WHEN ? THEN state ELSE 'refused' END, step = step + 1, moved_at = now() WHERE id = ?",
                agrees ? "given" : "refused",
                by,
                on,
                form,
                agrees,
                id);
    }

    void give(UUID id, String bag) {
        sql.update(
                "UPDATE platform.transfer SET state = 'given', package = ?::jsonb, step = step + 1, moved_at = now()"
                        + " WHERE id = ?",
                bag,
                id);
    }

    void cannotGive(UUID id, String problem) {
        sql.update(
                "UPDATE platform.transfer SET state = 'refused', problem = ?, step = step + 1, moved_at = now()"
                        + " WHERE id = ?",
                problem,
                id);
    }

    /** What the other school has decided, with the package that it hands over. */
    void hear(Transfer told, String bag) {
        sql.update(
                "UPDATE platform.transfer SET identifier = ?, reason = ?, state = ?, consent = CASE side WHEN 'giving'"
                        + " THEN consent ELSE ? END, refusal = ?, problem = ?, step = ?, package = ?::jsonb, moved_at = now() WHERE id = ?",
                told.identifier(),
                told.reason(),
                told.state(),
                told.consent(),
                told.refusal(),
                told.problem(),
                told.step(),
                told.is("given") ? bag : null,
                told.id());
    }

    Optional<String> bag(UUID id) {
        return sql.find(
                        "SELECT package::text FROM platform.transfer WHERE id = ?",
                        row -> Optional.ofNullable(row.getString(1)),
                        id)
                .flatMap(bag -> bag);
    }

    /** Once the other school has it. */
    void letGo(UUID id) {
        sql.update("UPDATE platform.transfer SET package = NULL WHERE id = ?", id);
    }

    List<UUID> expire(String side, int days, int most) {
        return sql.query(
                "UPDATE platform.transfer SET state = 'expired', step = step + 1, moved_at = now() WHERE id IN ("
                        + "SELECT id FROM platform.transfer WHERE side = ? AND state IN ('asked', 'agreed')"
                        + " AND moved_at < now() - make_interval(days => ?) ORDER BY id LIMIT ?) RETURNING id",
                row -> row.getObject(1, UUID.class),
                side,
                days,
                most);
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
}
