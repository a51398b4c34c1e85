package com.educonnect.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TestDatabase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentSchemaIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private final Sql owner = new Sql(DATABASE.owner());

    @ParameterizedTest
    @ValueSource(strings = {"payment", "provider_account"})
    void theBooksOfASchoolAndOfTheOperatorHaveTheSameForm(String table) {
        assertThat(columns("platform", table)).hasSizeGreaterThan(5).isEqualTo(columns(DATABASE.school(), table));
        assertThat(checks("platform", table)).isNotEmpty().isEqualTo(checks(DATABASE.school(), table));
    }

    private List<String> columns(String schema, String table) {
        return owner.query(
                "SELECT column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '')"
                        + " FROM information_schema.columns WHERE table_schema = ? AND table_name = ? ORDER BY"
                        + " ordinal_position",
                row -> row.getString(1),
                schema,
                table);
    }

    private List<String> checks(String schema, String table) {
        return owner.query(
                "SELECT c.conname || ' ' || replace(pg_get_constraintdef(c.oid), n.nspname || '.', '') FROM"
                        + " pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname = ? AND"
                        + " c.conrelid = to_regclass(? || '.' || ?) ORDER BY 1",
                row -> row.getString(1),
                schema,
                schema,
                table);
    }
}
