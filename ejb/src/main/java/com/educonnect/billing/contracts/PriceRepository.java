package com.educonnect.billing.contracts;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes what the price of a contract depends on: coupons, and counts of pupils. */
@Dependent
class PriceRepository {
    private static final String COUPON =
            "SELECT code, percent, amount, currency, valid_from, valid_until, most, used FROM coupon";

    @Inject
    @PlatformData
    Sql sql;

    Optional<Coupon> coupon(String code) {
        return sql.find(COUPON + " WHERE code = ?", PriceRepository::coupon, code);
    }

    /** @param after the last day and the code of the last one seen, or null */
    List<Coupon> coupons(List<String> after, int most) {
        var day = after == null ? null : after.get(0);
        return sql.query(
                COUPON + " WHERE ?::date IS NULL OR (valid_until, code) < (?::date, ?)"
                        + " ORDER BY valid_until DESC, code DESC LIMIT ?",
                PriceRepository::coupon,
                day,
                day,
                after == null ? null : after.get(1),
                most);
    }

    private static Coupon coupon(ResultSet row) throws SQLException {
        return new Coupon(
                row.getString(1),
                row.getBigDecimal(2),
                row.getObject(3, Long.class),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getInt(7),
                row.getInt(8));
    }

    /** Whether there was none of this code. */
    boolean add(String code, SaveCoupon coupon) {
        return sql.update(
                        "INSERT INTO coupon (code, percent, amount, currency, valid_from, valid_until, most)"
                                + " VALUES (?, ?::numeric, ?::bigint, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING",
                        code,
                        coupon.percent(),
                        coupon.amount(),
                        coupon.currency(),
                        coupon.from(),
                        coupon.until(),
                        coupon.most())
                == 1;
    }

    void lasts(String coupon, LocalDate until) {
        sql.update("UPDATE coupon SET valid_until = ? WHERE code = ?", until, coupon);
    }

    boolean use(String coupon) {
        return sql.update("UPDATE coupon SET used = used + 1 WHERE code = ? AND used < most", coupon) == 1;
    }

    void count(UUID contract, String tenant, LocalDate on, int pupils) {
        sql.update(
                "INSERT INTO headcount (contract_id, tenant, counted_on, pupils) VALUES (?, ?, ?, ?) ON CONFLICT"
                        + " (contract_id, counted_on, tenant) DO UPDATE SET pupils = excluded.pupils, counted_at = now()",
                contract,
                tenant,
                on,
                pupils);
    }

    Optional<Integer> lastCount(String tenant) {
        return sql.find(
                "SELECT pupils FROM headcount WHERE tenant = ? ORDER BY counted_on DESC LIMIT 1",
                row -> row.getInt(1),
                tenant);
    }
}
