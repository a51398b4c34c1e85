package com.educonnect.analytics.warning;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import java.util.List;

/** Reads and writes what was learnt and of whom is warned. */
@Dependent
class WarningRepository {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    @TenantData
    Sql sql;

    boolean isRenewedAfter(LocalDate day) {
        return sql.find("SELECT warned_on > ? FROM analytics.progress", row -> row.getBoolean(1), day)
                .orElse(false);
    }

    /** Waits for a night that is just reading the school's sources: what it forgets is not seen any more afterwards. */
    void holdNight() {
        sql.query("SELECT 1 FROM analytics.progress FOR UPDATE", row -> null);
    }

    void clear() {
        sql.update("DELETE FROM analytics.warning");
        sql.update("DELETE FROM analytics.warning_model");
        due();
    }

    void due() {
        sql.update("UPDATE analytics.progress SET warned_on = NULL");
    }

    void renewed(LocalDate today) {
        sql.update("UPDATE analytics.progress SET warned_on = ?", today);
    }

    void add(LevelModel model, LocalDate today) {
        var trial = model.trial();
        var told = trial.years() > 0;
        var years = model.ended().stream().map(Ended::year).sorted().toList();
        sql.update(
                """
                INSERT INTO analytics.warning_model (level_code, examples, failures, first_year, last_year, years_told,
                    pupils_told, outcome, accuracy, naive_accuracy, accuracy_error, brier, naive_brier, brier_error, schools, renewed_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                model.level(),
                years.size(),
                (int) model.ended().stream().filter(Ended::failed).count(),
                years.isEmpty() ? null : years.getFirst(),
                years.isEmpty() ? null : years.getLast(),
                trial.years(),
                trial.wrong().pupils(),
                trial.outcome().id(),
                told ? 1 - trial.wrong().learnt() : null,
                told ? 1 - trial.wrong().naive() : null,
                told ? trial.wrong().error() : null,
                told ? trial.square().learnt() : null,
                told ? trial.square().naive() : null,
                told ? trial.square().error() : null,
                model.schools(),
                today);
        sql.batch(
                "INSERT INTO analytics.warning (pupil_key, year_id, class_id, level_code, seen_on, risk, low, high, reasons)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)",
                model.warnings().stream().map(WarningRepository::row).toList());
    }

    /** Forgets those whose guardians have refused; answers how many are left. */
    int forgetRefused() {
        sql.update("""
                DELETE FROM analytics.warning w USING warning_refusal f, analytics_key k
                WHERE w.pupil_key = analytics.pupil_key(k.inner_pad, k.outer_pad, f.pupil_id)
                """);
        return sql.find("SELECT count(*)::int FROM analytics.warning", row -> row.getInt(1))
                .orElseThrow();
    }

    List<WarningLevel> levels() {
        return sql.query(
                "SELECT " + WarningLevel.COLUMNS + " FROM analytics.warning_model m ORDER BY m.level_code",
                WarningLevel::of);
    }

    private static Object[] row(LevelModel.Warning warning) {
        var sighting = warning.sighting();
        return new Object[] {
            sighting.pupil(),
            sighting.yearId(),
            sighting.schoolClass(),
            sighting.level(),
            sighting.day(),
            warning.risk().risk(),
            warning.risk().low(),
            warning.risk().high(),
            JSON.toJson(warning.reasons())
        };
    }
}
