package com.educonnect.bench;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every average and place of 1,000 pupils in 12 subjects of 8 marks, and what each class comes to: as one table and as the
 * pages of 25 classes, as the office opens them, against the one statement that gives the same figures under this one
 * rule. The figures are compared first.
 */
final class AverageCost implements Figure {
    private static final int ROUNDS = 7;
    private static final int WARM_UPS = 60;
    private static final double COMPILING = 0.03;
    private static final String STATEMENT = """
            WITH subject_average AS MATERIALIZED (
                SELECT a.school_class_id, m.pupil_id, a.subject_id,
                       round((avg(m.score * 20 / a.maximum) FILTER (WHERE a.category = 'devoir')
                            + avg(m.score * 20 / a.maximum) FILTER (WHERE a.category = 'composition')) / 2, 2) AS average
                FROM assessment a JOIN mark m ON m.assessment_id = a.id
                JOIN school_class c ON c.id = a.school_class_id AND c.code ~ '^M[0-9]'
                WHERE a.period_id = ? AND a.cancelled_at IS NULL AND m.score IS NOT NULL
                GROUP BY a.school_class_id, m.pupil_id, a.subject_id),
            general_average AS (
                SELECT s.school_class_id, s.pupil_id, round(sum(s.average * k.value) / sum(k.value), 2) AS average
                FROM subject_average s
                JOIN school_class c ON c.id = s.school_class_id
                JOIN coefficient k ON k.subject_id = s.subject_id AND k.level_id = c.level_id
                GROUP BY s.school_class_id, s.pupil_id)
            SELECT pupil_id::text, subject_id::text, average::text,
                   rank() OVER (PARTITION BY school_class_id, subject_id ORDER BY average DESC)::text
            FROM subject_average
            UNION ALL
            SELECT pupil_id::text, '', average::text, rank() OVER (PARTITION BY school_class_id ORDER BY average DESC)::text
            FROM general_average
            UNION ALL
            SELECT school_class_id::text, subject_id::text, round(avg(average), 2)::text,
                   concat_ws(' ', round((percentile_cont(0.5) WITHIN GROUP (ORDER BY average))::numeric, 2),
                       min(average), max(average))
            FROM subject_average GROUP BY school_class_id, subject_id
            UNION ALL
            SELECT school_class_id::text, '', round(avg(average), 2)::text,
                   concat_ws(' ', round((percentile_cont(0.5) WITHIN GROUP (ORDER BY average))::numeric, 2),
                       min(average), max(average))
            FROM general_average GROUP BY school_class_id
            """;

    private final Product product;
    private final School school;
    private final List<Double> database = new ArrayList<>();
    private Markbooks books;

    AverageCost(Product product, School school) {
        this.product = product;
        this.school = school;
    }

    @Override
    public List<Line> measure() throws Exception {
        books = Markbooks.in(product, school);
        var caller = school.caller();
        var period = books.period();
        var table = List.of("/gradebooks/results?period=" + period);
        var pages = books.classes().stream()
                .map(each -> "/gradebooks/" + each + "/" + period)
                .toList();
        var expected = expected();
        requireEqual(ofPages(caller, pages), expected);
        requireEqual(new ResultNames(product, school.tenant()).ofTable(caller.get(table.getFirst())), expected);
        return List.of(
                line("in the table of the whole school", caller, table),
                line("on the pages of 25 classes", caller, pages));
    }

    private Line line(String where, Caller caller, List<String> paths) throws Exception {
        var steps = List.of(new Step(STATEMENT, List.of(books.period().toString())));
        warmUp(caller, paths);
        database.clear();
        try (var replay = Replay.as(product.postgres(), "app")) {
            var rounds = new Rounds()
                    .way("product", () -> endpoint(caller, paths))
                    .way("sql", () -> statement(replay, steps))
                    .run(ROUNDS);
            return Line.of(
                    "Averages and places of 1,000 pupils × 12 subjects × 8 marks, " + where + ", CPU",
                    Line.number(
                            "%.0f ms over HTTP, of which PostgreSQL %.0f ms",
                            rounds.median("product") / 1e6, Rounds.median(database) / 1e6),
                    Line.number("%.0f ms, one statement by plain JDBC", rounds.median("sql") / 1e6),
                    Line.number("%.2f", rounds.ratio("product", "sql")),
                    "≤ 1.5");
        }
    }

    /** It takes some rounds until the compilers hardly work any more. */
    private void warmUp(Caller caller, List<String> paths) throws Exception {
        for (var i = 0; i < WARM_UPS; i++) {
            var compilers = product.cpuOfCompilers();
            var cost = endpoint(caller, paths);
            if (product.cpuOfCompilers() - compilers < cost * COMPILING) {
                return;
            }
        }
    }

    private double endpoint(Caller caller, List<String> paths) throws Exception {
        var before = product.cpu();
        var databaseBefore = Cpu.server(product.postgres().pid());
        for (var path : paths) {
            caller.get(path);
        }
        var asked = (double) (Cpu.server(product.postgres().pid()) - databaseBefore);
        database.add(asked);
        return product.cpu() - before + asked;
    }

    private double statement(Replay replay, List<Step> steps) throws SQLException {
        var before = Cpu.thread() + replay.cpu();
        replay.run(school.tenant(), steps);
        return Cpu.thread() + replay.cpu() - before;
    }

    private Map<String, String> ofPages(Caller caller, List<String> paths) throws Exception {
        var figures = new HashMap<String, String>();
        for (var path : paths) {
            var results = Product.json(caller.get(path));
            var subjects = results.getJsonArray("subjects").getValuesAs(JsonObject.class);
            var schoolClass = results.getString("schoolClass");
            for (var subject : subjects) {
                figures.put(schoolClass + " " + subject.getString("id"), of(subject.getJsonObject("figures")));
            }
            figures.put(schoolClass + " ", of(results.getJsonObject("general")));
            for (var pupil : results.getJsonArray("pupils").getValuesAs(JsonObject.class)) {
                var own = pupil.getJsonArray("subjects").getValuesAs(JsonObject.class);
                for (var i = 0; i < own.size(); i++) {
                    put(figures, pupil.getString("id"), subjects.get(i).getString("id"), own.get(i));
                }
                put(figures, pupil.getString("id"), "", pupil.getJsonObject("general"));
            }
        }
        return figures;
    }

    private static String of(JsonObject figures) {
        return Stream.of("mean", "median", "lowest", "highest")
                .map(figures::getString)
                .collect(Collectors.joining(" "));
    }

    private static void put(Map<String, String> figures, String pupil, String subject, JsonObject figure) {
        figures.put(pupil + " " + subject, figure.getString("shown") + " " + figure.getInt("place"));
    }

    private Map<String, String> expected() throws SQLException {
        var expected = new HashMap<String, String>();
        try (var connection = product.postgres().superuser("educonnect");
                var enter = connection.createStatement();
                var statement = connection.prepareStatement(STATEMENT)) {
            enter.execute("SET search_path = " + school.tenant());
            statement.setObject(1, UUID.fromString(books.period().toString()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    expected.put(
                            rows.getString(1) + " " + rows.getString(2), rows.getString(3) + " " + rows.getString(4));
                }
            }
        }
        return expected;
    }

    private static void requireEqual(Map<String, String> figures, Map<String, String> expected) {
        if (expected.size() != 13_325 || !figures.equals(expected)) {
            throw new IllegalStateException("the product's figures are not those of the statement: " + figures.size()
                    + " and " + expected.size());
        }
    }
}
