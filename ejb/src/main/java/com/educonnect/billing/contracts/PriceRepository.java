package com.educonnect.billing.contracts;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes what the price of a contract depends on: coupons, and counts of pupils. */
@Dependent
class PriceRepository {
    @Inject
    @PlatformData
    Sql sql;

    Optional<Coupon> coupon(String code) {
        return sql.find(
                "SELECT code, percent, amount, currency, valid_from, valid_until, most, used FROM coupon WHERE code ="
                        + " ?",
                row -> new Coupon(
                        row.getString(1),
                        row.getBigDecimal(2),
                        row.getObject(3, Long.class),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        row.getInt(7),
                        row.getInt(8)),
                code);
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
