package com.educonnect.establishments.transfers;

import com.educonnect.establishments.DistrictService;
import com.educonnect.establishments.SchoolAssigned;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
class TransferRepository {
    private static final String SELECT = DistrictService.VISIBLE + """
            SELECT t.id, e.id AS school, e.name, e.code, g.name AS giver, k.name AS taker, t.reason, t.state,
                   p.name AS proposer, t.proposed_at, d.name AS decider, t.decided_at, t.answer,
                   t.to_district IN (SELECT id FROM visible) AS taking, t.from_district IN (SELECT id FROM visible) AS giving
              FROM school_transfer t JOIN establishment e ON e.tenant = t.tenant
              JOIN district g ON g.id = t.from_district JOIN district k ON k.id = t.to_district
              LEFT JOIN identity p ON p.id = t.proposed_by LEFT JOIN identity d ON d.id = t.decided_by
             WHERE (t.to_district IN (SELECT id FROM visible) OR t.from_district IN (SELECT id FROM visible))
            """;

    @Inject
    @PlatformData
    Sql sql;

    /** A school's place: its tenant and its district, locked until the transaction ends. */
    record Seat(String tenant, UUID district, String country) {}

    List<SchoolTransferView> page(UUID district, String at, String id, int limit) {
        return sql.query(
                SELECT + " AND (t.proposed_at, t.id::text) < (?::timestamptz, ?)"
                        + " ORDER BY t.proposed_at DESC, t.id::text DESC LIMIT ?",
                SchoolTransferView::read,
                district,
                district,
                at,
                id,
                limit);
    }

    Optional<SchoolTransferView> find(UUID district, UUID id) {
        return sql.find(SELECT + " AND t.id = ?", SchoolTransferView::read, district, district, id);
    }

    /** Whether any transfer, of whatever district, has this id. */
    boolean known(UUID id) {
        return sql.find("SELECT 1 FROM school_transfer WHERE id = ?", row -> true, id)
                .isPresent();
    }

    Optional<Seat> seat(UUID district, UUID establishment) {
        return sql.find(
                DistrictService.VISIBLE
                        + "SELECT e.tenant, e.district_id, e.country FROM establishment e WHERE e.id = ?"
                        + " AND e.state <> 'closed' AND e.district_id IN (SELECT id FROM visible) FOR UPDATE OF e",
                row -> new Seat(row.getString(1), row.getObject(2, UUID.class), row.getString(3)),
                district,
                district,
                establishment);
    }

    Optional<UUID> byCode(String country, String code) {
        return sql.find(
                "SELECT id FROM district WHERE country = ? AND code = ?",
                row -> row.getObject(1, UUID.class),
                country,
                code);
    }

    /** Whether {@code lower} is the district or lies below it; a null district is the operator's view of all. */
    boolean below(UUID district, UUID lower) {
        return sql.find(
                        DistrictService.VISIBLE + "SELECT 1 FROM visible WHERE id = ?",
                        row -> true,
                        district,
                        district,
                        lower)
                .isPresent();
    }

    UUID taker(UUID id) {
        return sql.find("SELECT to_district FROM school_transfer WHERE id = ?", row -> row.getObject(1, UUID.class), id)
                .orElseThrow();
    }

    String tenant(UUID id) {
        return sql.find("SELECT tenant FROM school_transfer WHERE id = ?", row -> row.getString(1), id)
                .orElseThrow();
    }

    /** Whether the move is one that was accepted in this very transaction. */
    boolean accepted(String tenant, UUID from, UUID to) {
        return sql.find(
                        "SELECT 1 FROM school_transfer WHERE tenant = ? AND from_district = ? AND to_district = ?"
                                + " AND state = 'accepted' AND decided_at = now()",
                        row -> true,
                        tenant,
                        from,
                        to)
                .isPresent();
    }

    boolean open(String tenant) {
        return sql.find("SELECT 1 FROM school_transfer WHERE tenant = ? AND state = 'proposed'", row -> true, tenant)
                .isPresent();
    }

    void add(UUID id, Seat from, UUID to, String reason, UUID by) {
        sql.update(
                "INSERT INTO school_transfer (id, tenant, from_district, to_district, reason, proposed_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                id,
                from.tenant(),
                from.district(),
                to,
                reason,
                by);
    }

    /** False if it was decided meanwhile. */
    boolean decide(UUID id, String state, String answer, UUID by) {
        return sql.update(
                        "UPDATE school_transfer SET state = ?, answer = ?, decided_by = ?, decided_at = now()"
                                + " WHERE id = ? AND state = 'proposed'",
                        state,
                        answer,
                        by,
                        id)
                == 1;
    }

    /** The trace of a move that nobody had proposed. */
    void note(SchoolAssigned move, UUID by) {
        sql.update(
                "INSERT INTO school_transfer (id, tenant, from_district, to_district, state, proposed_by, decided_by,"
                        + " decided_at) VALUES (?, ?, ?, ?, 'accepted', ?, ?, now())",
                Ids.next(),
                move.tenant(),
                move.from(),
                move.to(),
                by,
                by);
    }

    void overtake(String tenant) {
        sql.update(
                "UPDATE school_transfer SET state = 'overtaken', decided_at = now()"
                        + " WHERE tenant = ? AND state = 'proposed'",
                tenant);
    }
}
