package com.educonnect.analytics.night;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;

/**
 * Which of the small sources have changed: each is a sum of hashes of the columns that count, whatever the order of rows.
 * What a class is called by, and what its averages are reckoned by, have a digest for each class.
 */
@Dependent
class Digests {
    private static final String SOURCES = """
            WITH source (name, digest) AS (
                SELECT 'zone', ?::text
                UNION ALL SELECT 'structure', concat_ws(' ',
                    (SELECT sum(hash_record_extended(ROW(id, name, starts_on, ends_on, state, weekend), 0)) FROM school_year),
                    (SELECT sum(hash_record_extended(ROW(id, school_year_id, parent_id, kind, name, starts_on, ends_on, position), 0)) FROM period),
                    (SELECT sum(hash_record_extended(ROW(id, school_year_id, name, starts_on, ends_on), 0)) FROM closure),
                    (SELECT sum(hash_record_extended(ROW(id, code, name, position), 0)) FROM level),
                    (SELECT sum(hash_record_extended(ROW(id, code), 0)) FROM stream),
                    (SELECT sum(hash_record_extended(ROW(id, code, name), 0)) FROM subject),
                    (SELECT sum(hash_record_extended(ROW(id, school_year_id, kind, code, name, level_id, stream_id), 0)) FROM school_class))
                UNION ALL SELECT 'people', (
                    SELECT sum(hash_record_extended(ROW(p.id, p.sex, p.birth_date), 0))::text
                    FROM pupil u JOIN person p ON p.id = u.person_id)
                UNION ALL SELECT 'stays', (
                    SELECT sum(hash_record_extended(ROW(id, pupil_id, school_class_id, kind, starts_on, ends_on, repeating), 0))::text
                    FROM enrollment)
                UNION ALL SELECT 'staff', concat_ws(' ',
                    (SELECT sum(hash_record_extended(ROW(s.person_id, s.entered_on, s.left_on, p.sex), 0))
                     FROM staff s JOIN person p ON p.id = s.person_id),
                    (SELECT sum(hash_record_extended(ROW(id, staff_id, school_class_id, starts_on, ends_on, weekly_minutes), 0))
                     FROM teaching_assignment))
                UNION ALL SELECT 'payments', (
                    SELECT sum(hash_record_extended(ROW(id, state, settled_at, settled_amount), 0))::text
                    FROM payment WHERE settled_at IS NOT NULL)
                UNION ALL SELECT 'calendar:' || c.id, hash_record_extended(
                        ROW(c.kind, c.shift_id, y.id, y.starts_on, y.ends_on, y.state = 'draft', y.weekend, l.roll_unit, k.h, b.h), 0)::text
                    FROM school_class c
                    JOIN school_year y ON y.id = c.school_year_id
                    LEFT JOIN level l ON l.id = c.level_id
                    LEFT JOIN (SELECT school_year_id, sum(hash_record_extended(ROW(starts_on, ends_on), 0)) AS h
                               FROM closure GROUP BY 1) k ON k.school_year_id = y.id
                    CROSS JOIN (SELECT sum(hash_record_extended(ROW(id, shift_id, unit, starts_at, ends_at), 0)) AS h FROM slot) b
                UNION ALL SELECT 'grading:' || c.id, hash_record_extended(
                        ROW(c.level_id, c.stream_id, y.id, y.starts_on, y.ends_on, p.h, k.h, g.h, g.a, m.h, s.h), 0)::text
                    FROM school_class c
                    JOIN school_year y ON y.id = c.school_year_id
                    LEFT JOIN (SELECT school_year_id, sum(hash_record_extended(ROW(id, parent_id, kind, starts_on, ends_on, position), 0)) AS h
                               FROM period GROUP BY 1) p ON p.school_year_id = y.id
                    LEFT JOIN (SELECT school_year_id, level_id, sum(hash_record_extended(ROW(stream_id, subject_id, value), 0)) AS h
                               FROM coefficient GROUP BY 1, 2) k ON k.school_year_id = y.id AND k.level_id = c.level_id
                    LEFT JOIN LATERAL (SELECT sum(hash_record_extended(ROW(x.level_id, x.document), 0)) FILTER (WHERE x.level_id = c.level_id) AS h,
                                              sum(hash_record_extended(ROW(x.document), 0)) FILTER (WHERE x.level_id IS NULL) AS a
                               FROM grading_scheme x WHERE x.school_year_id = y.id) g ON true
                    LEFT JOIN (SELECT school_year_id, level_id,
                                      sum(hash_record_extended(ROW(stream_id, subject_id, maximum, bonus, tags, components), 0)) AS h
                               FROM subject_marking GROUP BY 1, 2) m ON m.school_year_id = y.id AND m.level_id = c.level_id
                    LEFT JOIN (SELECT school_class_id, sum(hash_record_extended(ROW(id, period_id, sealed_at, reopened_at), 0)) AS h
                               FROM sealing GROUP BY 1) s ON s.school_class_id = c.id
                    WHERE c.kind = 'class')
            SELECT coalesce(s.name, o.key) AS name, s.name IS NOT NULL AS there, s.digest,
                   s.name IS NULL OR o.key IS NULL OR s.digest IS DISTINCT FROM o.value AS changed
            FROM source s
            FULL JOIN (SELECT d.key, d.value FROM analytics.progress p CROSS JOIN jsonb_each_text(p.digests) d) o ON o.key = s.name
            """;

    @Inject
    @TenantData
    Sql sql;

    private record Source(String name, boolean there, String digest, boolean changed) {}

    /** What has changed since the digests were kept; keeps the new ones. */
    Changed renew(String zone) {
        var sources = sql.query(
                SOURCES,
                row -> new Source(row.getString(1), row.getBoolean(2), row.getString(3), row.getBoolean(4)),
                zone);
        var changed = sources.stream().filter(Source::changed).map(Source::name).toList();
        if (!changed.isEmpty()) {
            keep(sources);
        }
        return new Changed(changed);
    }

    private void keep(List<Source> sources) {
        var digests = Json.createObjectBuilder();
        for (var source : sources) {
            if (source.there() && source.digest() != null) {
                digests.add(source.name(), source.digest());
            } else if (source.there()) {
                digests.addNull(source.name());
            }
        }
        sql.update(
                "UPDATE analytics.progress SET digests = ?::jsonb",
                digests.build().toString());
    }

    /** @param names of sources */
    record Changed(List<String> names) {
        boolean any(String... asked) {
            return List.of(asked).stream().anyMatch(names::contains);
        }

        /** Of which classes the source changed, those included that are gone. */
        List<UUID> classes(String source) {
            return names.stream()
                    .filter(name -> name.startsWith(source + ":"))
                    .map(name -> UUID.fromString(name.substring(source.length() + 1)))
                    .toList();
        }
    }
}
