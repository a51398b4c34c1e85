package com.educonnect.analytics.board;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads results from the star: how they are spread by subject, by class and from term to term. */
@Dependent
class MarkFigures {
    private static final String SUBJECTS =
            "SELECT s.subject_id, j.name, s.count, s.below, s.out_of, s.quartiles FROM (SELECT f.subject_id, "
                    + Spread.COLUMNS + """
            FROM analytics.dim_class c
            JOIN analytics.fact_average f ON f.class_id = c.class_id AND f.term_id = ? AND f.ratio IS NOT NULL
            WHERE c.year_id = ?
            GROUP BY f.subject_id) s
            JOIN analytics.dim_subject j ON j.subject_id = s.subject_id ORDER BY j.code, j.subject_id
            """;

    private static final String TERMS = "SELECT t.term_id, t.name, c.class_id, " + Spread.COLUMNS + """
            FROM analytics.dim_term t
            JOIN analytics.dim_class c ON c.year_id = t.year_id
            JOIN analytics.fact_general f ON f.class_id = c.class_id AND f.term_id = t.term_id AND f.ratio IS NOT NULL
            WHERE t.year_id = ? AND t.parent_id IS NULL AND t.term_id <> t.year_id
            GROUP BY GROUPING SETS ((t.term_id, t.name, t.starts_on), (t.term_id, t.name, t.starts_on, c.class_id))
            ORDER BY t.starts_on, t.term_id, c.class_id NULLS FIRST
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    UnfilledMarks unfilled;

    Unfilled unfilled(UUID year, LocalDate until) {
        return unfilled.of(year, until, null);
    }

    List<SubjectFigures> subjects(UUID year, UUID term) {
        return sql.query(
                SUBJECTS,
                row -> new SubjectFigures(
                        row.getObject("subject_id", UUID.class), row.getString("name"), Spread.of(row)),
                term,
                year);
    }

    private record Line(UUID term, String name, UUID schoolClass, Spread spread) {}

    /** In their order. */
    List<TermFigures> terms(UUID year) {
        var terms = new LinkedHashMap<UUID, TermFigures>();
        for (var line : sql.query(TERMS, MarkFigures::line, year)) {
            add(terms, line);
        }
        var all = List.copyOf(terms.values());
        return IntStream.range(0, all.size())
                .mapToObj(i -> i < all.size() - 1 ? all.get(i).inBrief() : all.get(i))
                .toList();
    }

    private static void add(Map<UUID, TermFigures> terms, Line line) {
        if (line.schoolClass() == null) {
            terms.put(line.term(), new TermFigures(line.term(), line.name(), line.spread(), new ArrayList<>()));
        } else {
            terms.get(line.term())
                    .classes()
                    .add(new TermFigures.OfClass(
                            line.schoolClass(), line.spread().median(), line.spread()));
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("term_id", UUID.class),
                row.getString("name"),
                row.getObject("class_id", UUID.class),
                Spread.of(row));
    }
}
