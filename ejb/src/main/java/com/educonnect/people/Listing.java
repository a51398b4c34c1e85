package com.educonnect.people;

import com.educonnect.platform.Page;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Lists by pages: rows in the order of a text key, the next page beginning behind the last row of this one. */
@Dependent
public class Listing {
    private static final List<String> FROM_THE_START = List.of("", new UUID(0, 0).toString());

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Cursors cursors;

    /** The page behind a cursor, or the first; parameters are those of the columns, then those of the clauses. */
    public <T> Page<T> page(Query select, Sql.Row<T> view, String cursor, Integer asked, Object... parameters) {
        var limit = Page.size(asked);
        var from = cursor == null ? FROM_THE_START : cursors.decode(cursor, 2);
        var arguments = new Object[parameters.length + 3];
        System.arraycopy(parameters, 0, arguments, 0, parameters.length);
        arguments[parameters.length] = from.get(0);
        arguments[parameters.length + 1] = UUID.fromString(from.get(1));
        arguments[parameters.length + 2] = limit + 1;
        List<Listed<T>> rows = sql.query(
                select.text(),
                row -> new Listed<>(view.read(row), row.getString("listed_by"), row.getObject("listed_id", UUID.class)),
                arguments);
        var page =
                Page.of(rows, limit, last -> cursors.encode(last.by(), last.id().toString()));
        return new Page<>(page.items().stream().map(Listed::item).toList(), page.next());
    }

    /**
     * One list of the product, written once as a constant.
     *
     * @param columns what the view needs
     * @param from the FROM and WHERE clauses
     * @param by an expression of type text, never null, whose order is the list's order
     * @param id the key that makes the order total
     */
    public record Query(String columns, String from, String by, String id) {
        public String text() {
            return "SELECT " + columns + ", " + by + " AS listed_by, " + id + " AS listed_id " + from + " AND (" + by
                    + ", " + id + ") > (?, ?) ORDER BY " + by + ", " + id + " LIMIT ?";
        }
    }

    private record Listed<T>(T item, String by, UUID id) {}
}
