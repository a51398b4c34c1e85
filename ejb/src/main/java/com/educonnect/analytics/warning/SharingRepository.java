package com.educonnect.analytics.warning;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes whether the school shares, and what it lays down for others. */
@Dependent
class SharingRepository {
    private static final String LAY =
            "INSERT INTO analytics.warning_example (district_id, level_code, laid_on, year_starts_on,"
                    + " below, failed, " + String.join(", ", Trait.COLUMNS) + ") VALUES (?, ?, ?, ?, ?, ?"
                    + String.join("", Collections.nCopies(Trait.COLUMNS.size(), ", ?")) + ")";

    @Inject
    @TenantData
    Sql sql;

    /** The district whose schools it shares with. */
    Optional<UUID> district() {
        return sql.find("SELECT district_id FROM analytics.warning_sharing", row -> row.getObject(1, UUID.class));
    }

    void agree(UUID district, UUID by) {
        sql.update("INSERT INTO analytics.warning_sharing (district_id, agreed_by) VALUES (?, ?)", district, by);
    }

    /** With it goes what was laid down. Whether there was an agreement. */
    boolean end() {
        return sql.update("DELETE FROM analytics.warning_sharing") == 1;
    }

    /** Whether there was anything. */
    boolean forget() {
        return sql.update("DELETE FROM analytics.warning_example") > 0;
    }

    /** In the order of what they say: their order tells nothing more of whom. */
    void lay(UUID district, String level, List<Ended> pupils, LocalDate today) {
        sql.batch(
                LAY,
                pupils.stream()
                        .sorted(Ended.BY_VALUES)
                        .map(pupil -> row(district, level, pupil, today))
                        .toList());
    }

    private static Object[] row(UUID district, String level, Ended pupil, LocalDate today) {
        var told = List.<Object>of(district, level, today, pupil.year(), pupil.below(), pupil.failed());
        var row = told.toArray(new Object[told.size() + pupil.known().length]);
        for (var trait = 0; trait < pupil.known().length; trait++) {
            var known = pupil.known()[trait];
            row[told.size() + trait] = Double.isNaN(known) ? null : known;
        }
        return row;
    }
}
