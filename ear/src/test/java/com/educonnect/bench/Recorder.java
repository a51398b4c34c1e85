package com.educonnect.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * Listens to what the product really asks of PostgreSQL, in PostgreSQL's own log, so that the comparison is always with
 * the SQL of today's product.
 */
final class Recorder {
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^\\S+ \\S+ \\S+ \\[(\\d+)] (LOG|DETAIL|STATEMENT|ERROR|WARNING|HINT|FATAL): {2}");
    private static final Pattern EXECUTE = Pattern.compile("(?s)execute (?!fetch)[^:]+: (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']++|'')*+)')");

    private final Product product;

    Recorder(Product product) {
        this.product = product;
    }

    /** The transactions of a school that the work led to, in the order of their ends. */
    List<List<Step>> record(String tenant, Callable<?> work) throws Exception {
        var log = product.databaseLog().toFile();
        configure("ALTER SYSTEM SET log_error_verbosity = 'default'", "ALTER SYSTEM SET log_statement = 'all'");
        var from = log.length();
        try {
            work.call();
        } finally {
            configure("ALTER SYSTEM RESET log_statement", "ALTER SYSTEM RESET log_error_verbosity");
        }
        return transactions(tenant, read(log, from));
    }

    static int statements(List<List<Step>> transactions) {
        return transactions.stream().mapToInt(List::size).sum();
    }

    /** Backends learn of it before their next statement. */
    private void configure(String... settings) throws SQLException, InterruptedException {
        for (var setting : settings) {
            product.execute(setting);
        }
        product.sql("SELECT pg_reload_conf()");
        Thread.sleep(500);
    }

    private static String read(java.io.File log, long from) throws IOException {
        try (var file = new RandomAccessFile(log, "r")) {
            file.seek(from);
            var bytes = new byte[Math.toIntExact(file.length() - from)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).replace("\n\t", "\n");
        }
    }

    private static List<List<Step>> transactions(String tenant, String log) {
        var ended = new ArrayList<List<Step>>();
        Map<String, List<Step>> open = new HashMap<>();
        var entry = ENTRY.matcher(log);
        var found = entry.find();
        while (found) {
            var backend = entry.group(1);
            var kind = entry.group(2);
            var begin = entry.end();
            found = entry.find();
            var text =
                    log.substring(begin, found ? entry.start() : log.length()).strip();
            if (kind.equals("LOG")) {
                statement(tenant, text, backend, open, ended);
            } else if (kind.equals("DETAIL") && open.containsKey(backend)) {
                var steps = open.get(backend);
                if (!steps.isEmpty()) {
                    steps.set(steps.size() - 1, steps.getLast().with(parameters(text)));
                }
            }
        }
        if (ended.isEmpty()) {
            throw new IllegalStateException("the product asked nothing of the database");
        }
        return ended;
    }

    private static void statement(
            String tenant, String text, String backend, Map<String, List<Step>> open, List<List<Step>> ended) {
        var execute = EXECUTE.matcher(text);
        if (!execute.matches()) {
            return;
        }
        var sql = execute.group(1);
        if (sql.equals("SET LOCAL ROLE " + tenant)) {
            open.put(backend, new ArrayList<>());
        } else if (open.containsKey(backend) && sql.matches("(?i)COMMIT|ROLLBACK")) {
            ended.add(open.remove(backend));
        } else if (open.containsKey(backend)) {
            open.get(backend).add(new Step(sql.replaceAll("\\$\\d+", "?"), List.of()));
        }
    }

    private static List<String> parameters(String text) {
        var values = new ArrayList<String>();
        var parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            values.add(parameter.group(1) == null ? null : parameter.group(1).replace("''", "'"));
        }
        return values;
    }
}
