package com.educonnect.bench;

import com.educonnect.tenancy.Schemas;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Further schools with the rows of one, keys included. */
final class Copies {
    private final Product product;
    private final String original;

    Copies(Product product, String original) {
        this.product = product;
        this.original = original;
    }

    /** Answers the copies' ids. */
    List<String> make(int count) throws Exception {
        var from = product.unusedNumber();
        var tenants = Schools.build(product.postgres(), Schemas::new, from, from + count);
        var copy = "SET session_replication_role = replica;" + String.join("", inserts());
        for (var tenant : tenants) {
            product.execute(copy.formatted(tenant));
        }
        product.execute("ANALYZE");
        return tenants;
    }

    /** Tables in any order: foreign keys rest meanwhile. */
    private List<String> inserts() throws SQLException {
        var inserts = new ArrayList<String>();
        for (var table : withoutCounter()) {
            inserts.add("INSERT INTO %%1$s.%1$s (%2$s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM %3$s.%1$s;"
                    .formatted(table, columns(table), original));
        }
        return inserts;
    }

    /** A copied row would later be met again by the copy's own counter. */
    private List<String> withoutCounter() throws SQLException {
        var counted = product.sql("SELECT coalesce(string_agg(table_name, ','), '') FROM information_schema.columns"
                + " WHERE table_schema = '" + original + "' AND is_identity = 'YES'");
        return tables().stream()
                .filter(table -> !List.of(counted.split(",")).contains(table))
                .toList();
    }

    private List<String> tables() throws SQLException {
        return List.of(
                product.sql("SELECT string_agg(tablename, ',') FROM pg_tables WHERE schemaname = '" + original + "'")
                        .split(","));
    }

    private String columns(String table) throws SQLException {
        return product.sql("SELECT string_agg(quote_ident(column_name), ',') FROM information_schema.columns"
                + " WHERE table_schema = '" + original + "' AND table_name = '" + table
                + "' AND is_generated = 'NEVER'");
    }

    /** The transactions for each copy, in its role. */
    Map<String, List<List<Step>>> inRole(List<List<Step>> transactions, List<String> tenants) {
        return forEach(transactions, tenants, (step, tenant) -> step.of(original, tenant));
    }

    /** The same by qualified names. */
    Map<String, List<List<Step>>> qualified(List<List<Step>> transactions, List<String> tenants) throws SQLException {
        var tables = tables();
        return forEach(transactions, tenants, (step, tenant) -> step.in(original, tenant, tables));
    }

    private static Map<String, List<List<Step>>> forEach(
            List<List<Step>> transactions, List<String> tenants, BiFunction<Step, String, Step> change) {
        Map<String, List<List<Step>>> changed = new HashMap<>();
        for (var tenant : tenants) {
            changed.put(
                    tenant,
                    transactions.stream()
                            .map(steps -> steps.stream()
                                    .map(step -> change.apply(step, tenant))
                                    .toList())
                            .toList());
        }
        return changed;
    }
}
