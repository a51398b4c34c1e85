package com.educonnect.grades.cards;

import com.educonnect.grades.Documents;
import com.educonnect.grades.Setting;
import com.educonnect.grades.cards.layout.Layouts;
import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes how a school's papers look. */
@Dependent
class TemplateRepository {
    static final String COLUMNS =
            "t.id, t.school_year_id, t.level_id, t.period_id, t.kind, t.document::text AS document, t.version";

    @Inject
    @TenantData
    Sql sql;

    /** Those of the level and period, or else of the level, the period, the year; or else the country's. */
    JsonObject options(Setting setting, Establishment school) {
        return options(setting.year(), setting.level(), setting.period(), "report")
                .orElseGet(() -> Layouts.usual(school.country(), school.language()));
    }

    Optional<JsonObject> options(UUID year, UUID level, UUID period, String kind) {
        return sql.find("""
                        SELECT document::text FROM card_template
                        WHERE school_year_id = ? AND kind = ? AND (level_id = ?::uuid OR level_id IS NULL)
                          AND (period_id = ?::uuid OR period_id IS NULL)
                        ORDER BY level_id IS NULL, period_id IS NULL LIMIT 1
                        """, row -> Documents.object(row.getString(1)), year, kind, level, period);
    }

    Optional<TemplateView> find(UUID id) {
        return sql.find("SELECT " + COLUMNS + " FROM card_template t WHERE t.id = ?", TemplateView::of, id);
    }

    List<TemplateView> ofYear(UUID year) {
        return sql.query(
                "SELECT " + COLUMNS
                        + " FROM card_template t WHERE t.school_year_id = ? ORDER BY t.kind, t.level_id, t.period_id, t.id",
                TemplateView::of,
                year);
    }

    /** Which of year, level and period there is not. */
    Optional<String> missing(SaveTemplate command) {
        return sql.find(
                        """
                SELECT CASE WHEN NOT EXISTS (SELECT FROM school_year WHERE id = a.year) THEN 'school_year'
                            WHEN a.level IS NOT NULL AND NOT EXISTS (SELECT FROM level WHERE id = a.level) THEN 'level'
                            WHEN a.period IS NOT NULL AND NOT EXISTS (
                                SELECT FROM period p WHERE p.id = a.period AND p.school_year_id = a.year) THEN 'period' END
                FROM (SELECT ?::uuid AS year, ?::uuid AS level, ?::uuid AS period) a
                """,
                        row -> Optional.ofNullable(row.getString(1)),
                        command.year(),
                        command.level(),
                        command.period())
                .orElse(Optional.empty());
    }

    /** Whether it is the first for its use. */
    boolean create(TemplateView template) {
        return sql.update(
                        """
                        INSERT INTO card_template (id, school_year_id, level_id, period_id, kind, document)
                        VALUES (?, ?, ?::uuid, ?::uuid, ?, ?::jsonb) ON CONFLICT DO NOTHING
                        """,
                        template.id(),
                        template.year(),
                        template.level(),
                        template.period(),
                        template.kind(),
                        template.document().toString())
                == 1;
    }

    boolean change(TemplateView template, int read) {
        return sql.update(
                        "UPDATE card_template SET document = ?::jsonb, version = version + 1 WHERE id = ? AND version = ?",
                        template.document().toString(),
                        template.id(),
                        read)
                == 1;
    }
}
