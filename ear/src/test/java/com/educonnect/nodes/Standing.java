package com.educonnect.nodes;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a test sees that waits in vain: who is connected and waits for what, which nights run, what work is due. */
final class Standing {
    private static final int LATELY = 2_000;
    private static final String CONNECTED = """
            SELECT format('%s pid %s %s %s %s, blocked by %s, transaction since %s: %s', application_name, pid, usename, state,
                wait_event, pg_blocking_pids(pid), clock_timestamp() - xact_start, left(query, 160))
            FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
                AND (state <> 'idle' OR state_change > now() - interval '1 minute') ORDER BY 1
            """;
    private static final String NIGHTS = "SELECT to_jsonb(r) FROM platform.night_run r ORDER BY id DESC LIMIT 5";
    private static final String SCHOOLS = "SELECT to_jsonb(s) FROM platform.night_school s"
            + " WHERE run_id IN (SELECT id FROM platform.night_run ORDER BY id DESC LIMIT 1) ORDER BY tenant LIMIT 10";
    private static final String WORK =
            "SELECT to_jsonb(w) FROM platform.work w WHERE done_at IS NULL ORDER BY due_at LIMIT 30";
    private static final String PAYING =
            "SELECT tenant FROM platform.establishment WHERE slug LIKE 'payee-%' ORDER BY tenant";
    private static final String PAYMENTS = """
            SELECT format('%1$s %%s %%s: %%s, asked up to %%s times, due in %%s to %%s', provider, state, count(*), max(polls),
                min(next_poll_at) - now(), max(next_poll_at) - now())
            FROM %1$s.payment GROUP BY provider, state ORDER BY provider, state
            """;

    private Standing() {}

    static String now() {
        var text = new StringJoiner(System.lineSeparator() + "  ").add("nodes that run: " + TwoNodes.running());
        var general = Stream.of(CONNECTED, NIGHTS, SCHOOLS, WORK);
        var paying = rows(PAYING).stream().map(PAYMENTS::formatted);
        Stream.concat(general, paying).flatMap(query -> rows(query).stream()).forEach(text::add);
        return text.add("said by providers lately: " + said()).toString();
    }

    /** How often which provider told what, and how that was answered. */
    private static Map<String, Long> said() {
        var journal = TwoNodes.providers().journal();
        return journal.subList(Math.max(0, journal.size() - LATELY), journal.size()).stream()
                .filter(line -> !line.what().contains(" /"))
                .collect(Collectors.groupingBy(
                        line -> line.provider() + " " + line.what() + " " + line.status(),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private static List<String> rows(String query) {
        var rows = new ArrayList<String>();
        try (var connection = TwoNodes.connection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        } catch (SQLException e) {
            rows.add(e.getMessage());
        }
        return rows;
    }
}
