package com.educonnect.billing.contracts;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was agreed with a school or a district.
 *
 * @param party the school's or the district's id, which is also the number of its account
 * @param billedUntil the first day that is not billed yet
 * @param stage how far it has come that nobody pays: none, reminded, readonly or suspended
 */
public record ContractView(
        UUID id,
        @Nullable UUID establishment,
        @Nullable UUID district,
        String name,
        String country,
        @Nullable UUID plan,
        @Nullable String planName,
        @Nullable String currency,
        @Nullable String coupon,
        String state,
        LocalDate startsOn,
        LocalDate trialEndsOn,
        @Nullable LocalDate billedFrom,
        @Nullable LocalDate billedUntil,
        String stage,
        @Nullable LocalDate stagedOn,
        @Nullable String problem,
        int version) {
    static final String SELECT = "SELECT c.id, c.establishment_id, c.district_id, coalesce(e.name, d.name) AS name,"
            + " coalesce(e.country, d.country) AS country, c.plan_id, p.name AS plan_name, p.currency, c.coupon_code,"
            + " c.state, c.starts_on, c.trial_ends_on, c.billed_from, c.billed_until, c.stage, c.staged_on, c.problem,"
            + " c.version FROM contract c LEFT JOIN establishment e ON e.id = c.establishment_id"
            + " LEFT JOIN district d ON d.id = c.district_id LEFT JOIN plan p ON p.id = c.plan_id";

    static ContractView read(ResultSet row) throws SQLException {
        return new ContractView(
                row.getObject("id", UUID.class),
                row.getObject("establishment_id", UUID.class),
                row.getObject("district_id", UUID.class),
                row.getString("name"),
                row.getString("country"),
                row.getObject("plan_id", UUID.class),
                row.getString("plan_name"),
                row.getString("currency"),
                row.getString("coupon_code"),
                row.getString("state"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("trial_ends_on", LocalDate.class),
                row.getObject("billed_from", LocalDate.class),
                row.getObject("billed_until", LocalDate.class),
                row.getString("stage"),
                row.getObject("staged_on", LocalDate.class),
                row.getString("problem"),
                row.getInt("version"));
    }

    public UUID party() {
        return establishment == null ? district : establishment;
    }

    public boolean ended() {
        return state.equals("ended");
    }
}
