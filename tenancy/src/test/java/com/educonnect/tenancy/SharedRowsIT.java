package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables that all schools share, for closed years: of each row only its own school knows. */
class SharedRowsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();

    private final Sql jobs = new Sql(DATABASE.as("postgres"));
    private final String ours = DATABASE.school();
    private final String theirs = DATABASE.school();

    @BeforeEach
    void aRowOfEachSchool() {
        for (var school : new String[] {ours, theirs}) {
            jobs.update(
                    "INSERT INTO archive.document (tenant, id, school_year, kind, entity_id, content)"
                            + " VALUES (?, uuidv7(), '2025-2026', 'bulletin', uuidv7(), '{}')",
                    school);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive.document"})
    void aSchoolSeesItsOwnRowsOnly(String table) {
        List<String> seen = DATABASE.in(ours, sql -> sql.query("SELECT tenant FROM " + table, row -> row.getString(1)));

        assertThat(seen).containsExactly(ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive.document"})
    void aSchoolChangesNoneOfThem(String table) {
        for (var write : new String[] {"DELETE FROM " + table, "UPDATE " + table + " SET tenant = '" + theirs + "'"}) {
            assertThatThrownBy(() -> DATABASE.in(ours, sql -> sql.update(write)))
                    .as(write)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive.document"})
    void whoeverIsNoSchoolSeesNone(String table) {
        for (var role : new String[] {"app", "platform_app"}) {
            assertThatThrownBy(() -> count(role, table)).as(role).hasStackTraceContaining("permission denied");
        }
        assertThat(count("owner", table)).as("even their owner").isZero();
    }

    private static long count(String role, String table) {
        return new Sql(DATABASE.as(role))
                .find("SELECT count(*) FROM " + table, row -> row.getLong(1))
                .orElseThrow();
    }
}
