package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left in the platform's own tables bears the school of the role that left it, whatever the caller says. */
class ActingSchoolIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static String ours;
    private static String theirs;

    @BeforeAll
    static void twoSchools() {
        ours = DATABASE.school();
        theirs = DATABASE.school();
    }

    @Test
    void anAuditRowBearsTheSchoolOfTheRole() {
        DATABASE.in(
                ours,
                sql -> sql.query(
                        "SELECT platform.record_audit(null, null, 'probe', 'probe', 'x', ?, null)",
                        row -> true,
                        theirs));

        assertThat(audited(ours)).containsExactly(ours);
        assertThat(audited(theirs)).isEmpty();
    }

    @Test
    void queuedWorkBearsTheSchoolOfTheRole() {
        var work = DATABASE.in(ours, sql -> enqueue(sql, "{\"tenant\": \"" + theirs + "\"}"));
        assertThat(tenantOf(work)).isEqualTo(ours);
    }

    @Test
    void workQueuedByThePlatformBearsNoSchool() {
        var work = enqueue(new Sql(DATABASE.platform()), "{\"tenant\": \"" + theirs + "\"}");
        assertThat(tenantOf(work)).isEqualTo("nobody");
    }

    /** Else a fault in the platform's own SQL could send work into a school, or into another than the one it began in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO platform.work (tenant, kind, payload) VALUES (?, 'forged', '{}')",
                "UPDATE platform.work SET tenant = ?",
                "DELETE FROM platform.work WHERE tenant = ?"
            })
    void nobodyWritesTheQueueButByItsFunction(String statement) {
        var platform = new Sql(DATABASE.platform());
        assertThatThrownBy(() -> platform.update(statement, theirs)).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> DATABASE.in(ours, sql -> sql.update(statement, theirs)))
                .hasStackTraceContaining("permission denied");
    }

    private static List<String> audited(String reader) {
        return DATABASE.in(
                reader,
                sql -> sql.query("SELECT tenant FROM platform.audit WHERE request = 'probe'", row -> row.getString(1)));
    }

    private static UUID enqueue(Sql sql, String payload) {
        return sql.find(
                        "SELECT platform.enqueue('probe', ?::jsonb, now() + interval '1 day')",
                        row -> row.getObject(1, UUID.class),
                        payload)
                .orElseThrow();
    }

    private static String tenantOf(UUID work) {
        return new Sql(DATABASE.owner())
                .find(
                        "SELECT coalesce(tenant, 'nobody') FROM platform.work WHERE id = ?",
                        row -> row.getString(1),
                        work)
                .orElseThrow();
    }
}
