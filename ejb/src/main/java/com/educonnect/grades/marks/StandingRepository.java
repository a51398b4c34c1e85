package com.educonnect.grades.marks;

import com.educonnect.grades.Decimals;
import com.educonnect.grades.GradebookKey;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what stands in one assessment. */
@Dependent
class StandingRepository {
    @Inject
    @TenantData
    Sql sql;

    /** Where an assessment's marks stand. */
    record Book(GradebookKey key, BigDecimal maximum) {}

    Optional<Book> book(UUID assessment) {
        return sql.find(
                "SELECT school_class_id, subject_id, period_id, maximum FROM assessment WHERE id = ?",
                row -> new Book(
                        new GradebookKey(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class)),
                        row.getBigDecimal(4)),
                assessment);
    }

    /** What stands in the place of a mark, perhaps nothing any more. */
    record Standing(UUID pupil, BigDecimal score, String state, int version) {
        boolean isThere() {
            return score != null || state != null;
        }

        boolean says(BigDecimal otherScore, String otherState) {
            return Objects.equals(score, otherScore) && Objects.equals(state, otherState);
        }
    }

    Map<UUID, Standing> standing(UUID assessment, List<UUID> pupils) {
        return sql
                .query(
                        "SELECT pupil_id, score, state, version FROM mark WHERE assessment_id = ? AND pupil_id = ANY (?)",
                        row -> new Standing(
                                row.getObject(1, UUID.class),
                                Decimals.shortest(row.getBigDecimal(2)),
                                row.getString(3),
                                row.getInt(4)),
                        assessment,
                        Sql.array("uuid", pupils))
                .stream()
                .collect(Collectors.toMap(Standing::pupil, standing -> standing));
    }
}
