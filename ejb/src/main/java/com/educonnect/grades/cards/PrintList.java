package com.educonnect.grades.cards;

import com.educonnect.grades.Documents;
import com.educonnect.people.Listing;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Counts how far runs have come. */
@Dependent
class PrintList {
    private static final String COLUMNS = """
            r.id, r.period_id, q.name AS period_name, r.state, r.problem, r.asked_at, r.finished_at,
                   (SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.school_class_id, 'name', g.name, 'asked', g.asked,
                           'printed', g.printed) ORDER BY g.name), '[]')
                    FROM (SELECT p.school_class_id, s.name, count(*) AS asked, count(p.report_card_id) AS printed
                          FROM print_page p JOIN school_class s ON s.id = p.school_class_id
                          WHERE p.print_run_id = r.id GROUP BY 1, 2) g)::text AS classes
            """;
    private static final String FROM = " FROM print_run r JOIN period q ON q.id = r.period_id ";
    private static final Listing.Query RUNS = new Listing.Query(
            COLUMNS,
            FROM + "WHERE (?::uuid IS NULL OR r.period_id = ?)",
            "to_char(timestamptz 'epoch' + (timestamptz '2200-01-01' - r.asked_at), 'YYYY-MM-DD HH24:MI:SS.US')",
            "r.id");

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Listing listing;

    Optional<PrintView> find(UUID id) {
        return sql.find("SELECT " + COLUMNS + FROM + "WHERE r.id = ?", PrintList::read, id);
    }

    /** Of a period, or all; the latest first. */
    Page<PrintView> page(UUID period, String cursor, Integer limit) {
        return listing.page(RUNS, PrintList::read, cursor, limit, period, period);
    }

    private static PrintView read(ResultSet row) throws SQLException {
        var classes = Documents.objects(row.getString("classes")).stream()
                .map(each -> new PrintView.Share(
                        UUID.fromString(each.getString("id")),
                        each.getString("name"),
                        each.getInt("asked"),
                        each.getInt("printed")))
                .toList();
        var problem = row.getString("problem");
        return new PrintView(
                row.getObject("id", UUID.class),
                row.getObject("period_id", UUID.class),
                row.getString("period_name"),
                row.getString("state"),
                classes.stream().mapToInt(PrintView.Share::asked).sum(),
                classes.stream().mapToInt(PrintView.Share::printed).sum(),
                CardRepository.instant(row, "asked_at"),
                CardRepository.instant(row, "finished_at"),
                problem == null ? List.of() : problem.lines().toList(),
                classes);
    }
}
