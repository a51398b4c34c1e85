package com.educonnect.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has a school's or the platform's own database role, and nothing of the product between, still cannot cook the books. */
class LedgerAttackIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String INSERT =
            "INSERT INTO journal_entry (id, journal, fiscal_year, number, entry_on, currency, document, memo, source,"
                    + " source_id, step, accounts, parties, amounts) VALUES (uuidv7(), 'misc', 2026, %d, '2026-10-05',"
                    + " 'XOF', 'X', 'X', 'attack', uuidv7(), 'x', %s)";
    private static final String SCHOOL = DATABASE.school();

    static List<Function<Function<Sql, Object>, Object>> roles() {
        return List.of(work -> DATABASE.in(SCHOOL, work::apply), work -> work.apply(new Sql(DATABASE.platform())));
    }

    static List<String> unbalanced() {
        return List.of(
                "ARRAY['571','706'], ARRAY[NULL,NULL]::uuid[], ARRAY[100,-99]",
                "ARRAY['571'], ARRAY[NULL]::uuid[], ARRAY[100]",
                "'{}', '{}', '{}'",
                "ARRAY['571','706'], ARRAY[NULL,NULL]::uuid[], ARRAY[NULL,NULL]::bigint[]",
                "ARRAY['571','706','706'], ARRAY[NULL,NULL,NULL]::uuid[], ARRAY[100,-100,NULL]",
                "ARRAY['571','706'], ARRAY[NULL,NULL]::uuid[], ARRAY[0,0]",
                "ARRAY['571',NULL], ARRAY[NULL,NULL]::uuid[], ARRAY[100,-100]",
                "ARRAY['571','706'], ARRAY[NULL]::uuid[], ARRAY[100,-100]",
                "ARRAY['571','706'], ARRAY[NULL,NULL]::uuid[], ARRAY[9223372036854775807,9223372036854775807]",
                "ARRAY[['571','706']], ARRAY[[NULL,NULL]]::uuid[], ARRAY[[100,-100]]");
    }

    @ParameterizedTest
    @MethodSource("unbalanced")
    void anEntryThatDoesNotBalanceIsRefused(String lines) {
        for (var role : roles()) {
            assertThatThrownBy(() -> role.apply(sql -> sql.update(INSERT.formatted(1, lines))))
                    .hasStackTraceContaining("journal_entry_balances");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal_entry SET amounts = ARRAY[1,-1]",
                "UPDATE journal_entry SET memo = 'x'",
                "DELETE FROM journal_entry",
                "TRUNCATE journal_entry",
                "UPDATE ledger_closing SET until = '2020-01-01'",
                "DELETE FROM ledger_closing",
                "ALTER TABLE journal_entry DROP CONSTRAINT journal_entry_balances"
            })
    void whatIsWrittenStays(String statement) {
        for (var role : roles()) {
            assertThatThrownBy(() -> role.apply(sql -> sql.update(statement)))
                    .hasStackTraceContaining(statement.startsWith("ALTER") ? "must be owner" : "permission denied");
        }
    }

    /** A function of the same name in the caller's own place would be asked instead, were names looked up at run time. */
    @Test
    void nobodyPutsAnotherWayOfCountingInBetween() {
        assertThatThrownBy(() -> DATABASE.in(
                        SCHOOL,
                        sql -> sql.update("CREATE FUNCTION pg_temp.balances(text[], uuid[], bigint[]) RETURNS boolean"
                                + " LANGUAGE sql RETURN true")))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theTablesOfBothKindsOfBooksAreEqual() {
        var sql = new Sql(DATABASE.owner());
        for (var table : List.of("journal_entry", "number_series", "ledger_closing")) {
            assertThat(shape(sql, SCHOOL, table)).as(table).isNotEmpty().isEqualTo(shape(sql, "platform", table));
        }
    }

    private static List<String> shape(Sql sql, String schema, String table) {
        return sql.query(
                "SELECT a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull FROM"
                        + " pg_attribute a WHERE a.attrelid = ?::text::regclass AND a.attnum > 0 UNION ALL SELECT"
                        + " c.conname || replace(pg_get_constraintdef(c.oid), ? || '.', '') FROM pg_constraint c WHERE"
                        + " c.conrelid = ?::text::regclass UNION ALL SELECT replace(indexdef, ? || '.', '') FROM"
                        + " pg_indexes WHERE schemaname = ? AND tablename = ? ORDER BY 1",
                row -> row.getString(1).replace("platform.balances", "balances"),
                schema + "." + table,
                schema,
                schema + "." + table,
                schema,
                schema,
                table);
    }

    @Test
    void anEntryThatBalancesIsTaken() {
        for (var role : roles()) {
            assertThat(role.apply(sql -> sql.update(INSERT.formatted(
                            UUID.randomUUID().getMostSignificantBits() >>> 1,
                            "ARRAY['571','706'], ARRAY[NULL,NULL]::uuid[], ARRAY[100,-100]"))))
                    .isEqualTo(1);
        }
    }
}
