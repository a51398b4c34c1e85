package com.educonnect.billing.contracts;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes contracts. */
@Dependent
class ContractRepository {
    /** The district and all districts below it. */
    private static final String BELOW = "WITH RECURSIVE below AS (SELECT id FROM district WHERE id = ?"
            + " UNION SELECT d.id FROM district d JOIN below b ON d.parent_id = b.id) ";
    /** The district and all above it. */
    private static final String ABOVE = "WITH RECURSIVE above AS (SELECT id, parent_id FROM district WHERE id ="
            + " (SELECT district_id FROM establishment WHERE id = ?)"
            + " UNION SELECT d.id, d.parent_id FROM district d JOIN above a ON d.id = a.parent_id) ";

    @Inject
    @PlatformData
    Sql sql;

    /** A school that a contract pays for. */
    record School(UUID id, String tenant, String name, boolean reachable) {}

    Optional<ContractView> find(UUID id) {
        return sql.find(ContractView.SELECT + " WHERE c.id = ?", ContractView::read, id);
    }

    Optional<ContractView> hold(UUID id) {
        return sql.find(ContractView.SELECT + " WHERE c.id = ? FOR UPDATE OF c", ContractView::read, id);
    }

    Optional<ContractView> ofSchool(UUID establishment) {
        return sql.find(
                ContractView.SELECT + " WHERE c.establishment_id = ? AND c.state <> 'ended'",
                ContractView::read,
                establishment);
    }

    Optional<ContractView> ofDistrict(UUID district) {
        return sql.find(
                ContractView.SELECT + " WHERE c.district_id = ? AND c.state <> 'ended'", ContractView::read, district);
    }

    boolean isDistrict(UUID id) {
        return sql.find("SELECT 1 FROM district WHERE id = ?", row -> true, id).isPresent();
    }

    /** The contract of the nearest district above a school that pays for its schools. */
    Optional<ContractView> payingFor(UUID establishment) {
        return sql
                .query(
                        ABOVE + ContractView.SELECT + " JOIN above a ON a.id = c.district_id WHERE c.state <> 'ended'",
                        ContractView::read,
                        establishment)
                .stream()
                .findFirst();
    }

    /** Those that a district pays for: its schools but for those with a paid contract of their own. */
    List<School> schools(ContractView contract) {
        return contract.establishment() != null
                ? sql.query(
                        "SELECT id, tenant, name, state IN ('open', 'readonly') FROM establishment WHERE id = ?",
                        ContractRepository::school,
                        contract.establishment())
                : sql.query(
                        BELOW + "SELECT e.id, e.tenant, e.name, e.state IN ('open', 'readonly') FROM establishment e"
                                + " JOIN below b ON b.id = e.district_id WHERE e.state <> 'closed' AND NOT EXISTS"
                                + " (SELECT FROM contract c WHERE c.establishment_id = e.id AND c.state <> 'ended'"
                                + " AND c.plan_id IS NOT NULL) ORDER BY e.name, e.id",
                        ContractRepository::school,
                        contract.district());
    }

    private static School school(java.sql.ResultSet row) throws java.sql.SQLException {
        return new School(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBoolean(4));
    }

    void open(UUID id, UUID establishment, UUID district, LocalDate on, LocalDate trialEnds) {
        sql.update(
                "INSERT INTO contract (id, establishment_id, district_id, starts_on, trial_ends_on)"
                        + " VALUES (?, ?::uuid, ?::uuid, ?, ?)",
                id,
                establishment,
                district,
                on,
                trialEnds);
    }

    int choose(UUID id, int version, UUID plan, String coupon) {
        return sql.update(
                "UPDATE contract SET plan_id = ?, coupon_code = coalesce(?, coupon_code), version = version + 1"
                        + " WHERE id = ? AND version = ?",
                plan,
                coupon,
                id,
                version);
    }

    void billed(UUID id, LocalDate from, LocalDate until) {
        sql.update(
                "UPDATE contract SET billed_from = ?, billed_until = ?, problem = NULL, version = version + 1 WHERE id"
                        + " = ?",
                from,
                until,
                id);
    }

    void problem(UUID id, String problem) {
        sql.update("UPDATE contract SET problem = left(?, 500) WHERE id = ?", problem, id);
    }

    void state(UUID id, String state, LocalDate endedOn) {
        sql.update(
                "UPDATE contract SET state = ?, ended_on = ?::date, version = version + 1 WHERE id = ? AND state <> ?",
                state,
                endedOn,
                id,
                state);
    }

    void stage(UUID id, String stage, LocalDate on) {
        sql.update(
                "UPDATE contract SET stage = ?, staged_on = ?, version = version + 1 WHERE id = ? AND stage <> ?",
                stage,
                on,
                id,
                stage);
    }

    /** Those whose next period begins on or before a day, after an id, in the order of ids. */
    List<UUID> due(LocalDate until, UUID after, int most) {
        return sql.query(
                "SELECT id FROM contract WHERE state <> 'ended' AND plan_id IS NOT NULL AND coalesce(billed_until,"
                        + " trial_ends_on) <= ? AND (?::uuid IS NULL OR id > ?) ORDER BY id LIMIT ?",
                row -> row.getObject(1, UUID.class),
                until,
                after,
                after,
                most);
    }

    List<UUID> unsettled(LocalDate on, UUID after, int most) {
        return sql.query(
                "SELECT c.id FROM contract c WHERE c.state <> 'ended' AND (c.stage <> 'none'"
                        + " OR c.plan_id IS NULL AND c.trial_ends_on < ? OR EXISTS (SELECT FROM invoice i"
                        + " WHERE i.contract_id = c.id AND i.kind = 'invoice' AND i.state <> 'paid' AND i.due_on < ?))"
                        + " AND (?::uuid IS NULL OR c.id > ?) ORDER BY c.id LIMIT ?",
                row -> row.getObject(1, UUID.class),
                on,
                on,
                after,
                after,
                most);
    }

    MentionsView mentions(UUID id) {
        return sql.find(
                        "SELECT email, address, tax_id FROM contract WHERE id = ?",
                        row -> new MentionsView(row.getString(1), row.getString(2), row.getString(3)),
                        id)
                .orElseThrow();
    }

    void mention(UUID id, String email, String address, String taxId, String language) {
        sql.update(
                "UPDATE contract SET email = lower(?), address = ?, tax_id = ?, language = ? WHERE id = ?",
                email,
                address,
                taxId,
                language,
                id);
    }

    List<ContractView> page(String state, String stage, String coupon, String name, String id, int most) {
        return sql.query(
                ContractView.SELECT + " WHERE (?::text IS NULL OR c.state = ?) AND (?::text IS NULL OR c.stage = ?)"
                        + " AND (?::text IS NULL OR c.coupon_code = ?)"
                        + " AND (coalesce(e.name, d.name), c.id::text) > (?, ?)"
                        + " ORDER BY coalesce(e.name, d.name), c.id::text LIMIT ?",
                ContractView::read,
                state,
                state,
                stage,
                stage,
                coupon,
                coupon,
                name,
                id,
                most);
    }
}
