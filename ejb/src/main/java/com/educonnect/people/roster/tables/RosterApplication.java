package com.educonnect.people.roster.tables;

import com.educonnect.people.roster.source.Problems;
import com.educonnect.tenancy.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the school's tables to what the upload says, in the running transaction, one import of a school at a time. With
 * an error among the problems nothing is written; the counts say what would be.
 */
public final class RosterApplication {
    private final Sql sql;
    private final LocalDate today;

    public RosterApplication(Sql sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
    }

    public List<TableCount> apply(Roster roster, Problems problems) {
        sql.query("SELECT pg_advisory_xact_lock(hashtext('roster'), hashtext(current_schema()))", row -> null);
        var standing = Standing.read(sql);
        var comparison = new Comparison(standing, roster, problems);
        comparison.run();
        var endings = new Endings(standing, today);
        endings.run(roster, comparison);
        endings.missing(roster, problems);
        new Moves(problems, today).run(standing);
        if (!problems.blocking()) {
            var writer = new Writer(sql);
            for (var table : Table.values()) {
                writer.write(table, standing.rows(table));
            }
        }
        return counts(standing);
    }

    private static List<TableCount> counts(Standing standing) {
        var counts = new ArrayList<TableCount>();
        for (var table : Table.values()) {
            var rows = standing.rows(table);
            var created = (int) rows.stream().filter(Stored::made).count();
            var ended = (int)
                    rows.stream().filter(row -> row.changed() && row.ended()).count();
            var changed = (int) rows.stream().filter(Stored::changed).count() - ended;
            var unchanged = (int) rows.stream()
                    .filter(row -> row.wantedBy() != null && !row.made() && !row.changed())
                    .count();
            if (created + changed + unchanged + ended > 0) {
                counts.add(new TableCount(table.sqlName(), created, changed, unchanged, ended));
            }
        }
        return counts;
    }
}
