package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NewerReleaseIT {
    private static final TestDatabase DATABASE = TestDatabase.get();

    private final Sql owner = new Sql(DATABASE.owner());

    @Test
    void dataOfThisReleaseAreTaken() {
        assertThatCode(this::look).doesNotThrowAnyException();
    }

    @Test
    void aSchoolOfALaterReleaseIsRefused() {
        var school = DATABASE.school();
        owner.update("UPDATE platform.schema_version SET version = '209901010000' WHERE tenant = ?", school);
        try {
            assertThatThrownBy(this::look)
                    .isInstanceOf(NewerRelease.class)
                    .hasMessageContaining("at version 209901010000, this release knows 20");
        } finally {
            owner.update("UPDATE platform.schema_version SET version = ? WHERE tenant = ?", target(), school);
        }
    }

    @Test
    void aSharedSchemaOfALaterReleaseIsRefused() {
        owner.update("INSERT INTO archive.flyway_schema_history (installed_rank, version, description, type, script,"
                + " installed_by, execution_time, success)"
                + " VALUES (1000, '209901010000', 'later', 'SQL', 'later.sql', 'owner', 1, true)");
        try {
            assertThatThrownBy(this::look).isInstanceOf(NewerRelease.class).hasMessageContaining("209901010000");
        } finally {
            owner.update("DELETE FROM archive.flyway_schema_history WHERE installed_rank = 1000");
        }
    }

    private void look() throws NewerRelease {
        Migrate.refuseNewer(DATABASE.owner());
    }

    private static String target() {
        return Scripts.load().target();
    }
}
