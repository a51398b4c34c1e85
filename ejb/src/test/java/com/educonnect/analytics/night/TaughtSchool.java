package com.educonnect.analytics.night;

import com.educonnect.grades.rules.scheme.Category;
import com.educonnect.grades.rules.scheme.Presets;
import com.educonnect.grades.rules.scheme.Scheme;
import com.educonnect.platform.Ids;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * A {@link NightSchool} in which nothing happens but marking, by the rules of any scheme: by classes and a group, in three
 * subjects of which one is not in the programme, of pupils of the class and now and then of others.
 */
final class TaughtSchool {
    private static final List<String> STATES = List.of(
            "absent-justified",
            "absent-unjustified",
            "excused",
            "not-handed-in",
            "dispensed",
            "cheating",
            "not-marked");
    private static final int HIGHEST_QUARTERS = 41;

    final NightSchool nights;
    private final List<UUID> subjects = new ArrayList<>();
    private final List<UUID> periods;
    private final List<String> categories;
    private final List<UUID> assessments = new ArrayList<>();
    private final Random random;

    TaughtSchool(String document, long seed, boolean sequences) {
        nights = new NightSchool(seed);
        random = new Random(seed);
        subjects.addAll(List.of(nights.grades.maths, nights.grades.french, nights.grades.subject("ART")));
        nights.grades.write("UPDATE grading_scheme SET document = ?::jsonb", document);
        periods = sequences
                ? List.of(
                        sequence("2026-09-07", "2026-10-10"),
                        sequence("2026-10-11", "2027-01-31"),
                        nights.grades.second)
                : List.of(nights.grades.first, nights.grades.second);
        categories =
                Scheme.parse(document).categories().stream().map(Category::code).toList();
    }

    static TaughtSchool by(String preset, long seed) {
        return new TaughtSchool(Presets.document(preset), seed, preset.startsWith("cm-"));
    }

    private UUID sequence(String from, String to) {
        return nights.grades.period(nights.grades.first, "sequence", from, to);
    }

    void teach(int times) {
        for (var n = 0; n < times; n++) {
            switch (random.nextInt(8)) {
                case 0, 1 ->
                    assess(
                            any(random.nextInt(5) == 0 ? List.of(nights.group) : nights.classes),
                            any(subjects),
                            any(periods));
                case 2 -> cancel();
                default -> mark();
            }
        }
    }

    /** A mark of each kind in every subject, class and period: few figures are unknown afterwards. */
    void teachEverything() {
        for (var schoolClass : nights.classes) {
            for (var subject : subjects) {
                for (var period : periods) {
                    categories.forEach(category -> mark(assess(schoolClass, subject, period, category)));
                }
            }
        }
    }

    UUID assess(UUID schoolClass, UUID subject, UUID period) {
        return assess(schoolClass, subject, period, any(categories));
    }

    private UUID assess(UUID schoolClass, UUID subject, UUID period, String category) {
        var id = Ids.next();
        nights.grades.write(
                "INSERT INTO assessment (id, school_class_id, subject_id, period_id, category, title, held_on, maximum)"
                        + " VALUES (?, ?, ?, ?, ?, 'Devoir', ?, 20)",
                id,
                schoolClass,
                subject,
                period,
                category,
                NightSchool.START);
        assessments.add(id);
        changed(id);
        return id;
    }

    private void cancel() {
        if (assessments.size() > 6) {
            var id = any(assessments);
            nights.grades.write("UPDATE assessment SET cancelled_at = now() WHERE id = ?", id);
            changed(id);
        }
    }

    private void mark() {
        if (!assessments.isEmpty()) {
            mark(any(assessments));
        }
    }

    private void mark(UUID id) {
        for (var pupil : nights.pupils) {
            var listed = nights.grades.count(
                            "SELECT count(*) FROM enrollment e JOIN assessment a ON a.school_class_id = e.school_class_id"
                                    + " WHERE a.id = ? AND e.pupil_id = ?",
                            id,
                            pupil)
                    > 0;
            if (random.nextInt(listed ? 6 : 12) == 0 != listed) {
                var state = random.nextInt(7) == 0 ? any(STATES) : null;
                mark(id, pupil, state == null ? random.nextInt(HIGHEST_QUARTERS) / 4.0 : null, state);
            }
        }
        changed(id);
    }

    void mark(UUID assessment, UUID pupil, Double score, String state) {
        nights.grades.write(
                "INSERT INTO mark (assessment_id, pupil_id, score, state, marked_by) VALUES (?, ?, ?::numeric, ?::text, ?)"
                        + " ON CONFLICT (assessment_id, pupil_id) DO UPDATE SET score = excluded.score, state = excluded.state",
                assessment,
                pupil,
                score == null ? null : BigDecimal.valueOf(score),
                state,
                pupil);
    }

    void changed(UUID assessment) {
        nights.grades.write(
                "INSERT INTO change (entity, entity_id, school_class_id, version)"
                        + " SELECT 'assessment', id, school_class_id, 1 FROM assessment WHERE id = ?",
                assessment);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
