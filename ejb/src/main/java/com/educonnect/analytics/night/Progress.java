package com.educonnect.analytics.night;

import com.educonnect.people.SchoolTime;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** How far a school is: one row, held by whoever counts. */
@Dependent
class Progress {
    private static final String KEY = """
            INSERT INTO analytics_key (inner_pad, outer_pad)
            SELECT decode(string_agg(lpad(to_hex(b.byte # 54), 2, '0'), '' ORDER BY b.i), 'hex'),
                   decode(string_agg(lpad(to_hex(b.byte # 92), 2, '0'), '' ORDER BY b.i), 'hex')
            FROM (SELECT uuid_send(uuidv4()) || uuid_send(uuidv4()) || uuid_send(uuidv4()) || uuid_send(uuidv4()) AS bytes
                  OFFSET 0) k
            CROSS JOIN LATERAL (SELECT i, get_byte(k.bytes, i) AS byte FROM generate_series(0, 63) i) b
            WHERE NOT EXISTS (SELECT FROM analytics_key)
            HAVING count(*) > 0
            ON CONFLICT DO NOTHING
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    @Inject
    SchoolTime time;

    /** Waits for whoever else counts this school. */
    Night hold() {
        var held = held();
        if (held == null) {
            sql.update(KEY);
            sql.update("INSERT INTO analytics.progress (xid, counted_until, digests) VALUES ('0', 'epoch', '{}')"
                    + " ON CONFLICT DO NOTHING");
            held = held();
        }
        return held;
    }

    /**
     * The running transaction does not wait until it is on the disk: what a crash takes back is still stale, and counted
     * again. Whoever waits next waits for everything before.
     */
    void leaveDisk() {
        sql.update("SET LOCAL synchronous_commit = off");
    }

    private Night held() {
        var zone =
                registry.find(tenants.current().id()).orElseThrow().timeZone().getId();
        return sql.find(
                        "SELECT xid::text::bigint, counted_until FROM analytics.progress FOR UPDATE",
                        row -> new Night(time.today(), zone, row.getLong(1), row.getObject(2, LocalDate.class)))
                .orElse(null);
    }

    String reached() {
        return sql.find("SELECT xid::text FROM analytics.progress", row -> row.getString(1))
                .orElse(null);
    }

    /** Lays out the sheets that districts add up: a row for each month and term instead of one for each of its cells. */
    Counted finish(Night night) {
        var sheets = sql.find("SELECT analytics.lay_out_sheets()", row -> row.getInt(1))
                .orElseThrow();
        var school = registry.find(tenants.current().id()).orElseThrow();
        sql.update("UPDATE analytics.progress SET finished_at = now()");
        return Counted.all(sheets
                + sql.update("""
                INSERT INTO analytics.dim_school (name, code, country, currency, time_zone, counted_until, refreshed_at, last_roll_on)
                SELECT ?, ?, ?, ?, ?, counted_until, finished_at, (SELECT max(day) FROM analytics.fact_roll WHERE rolls_taken > 0)
                FROM analytics.progress
                ON CONFLICT (tenant) DO UPDATE
                SET name = excluded.name, code = excluded.code, country = excluded.country, currency = excluded.currency,
                    time_zone = excluded.time_zone, counted_until = excluded.counted_until, refreshed_at = excluded.refreshed_at,
                    last_roll_on = excluded.last_roll_on
                """, school.name(), school.code(), school.country(), school.currency(), night.zone()));
    }
}
