package com.educonnect.platform;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list. {@code next} is the cursor of the following page, or null on the last.
 *
 * @param items at most the asked number of rows, in the list's order
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public static final int DEFAULT_SIZE = 50;
    public static final int LARGEST_SIZE = 200;

    /** Makes a page of rows read with {@code limit + 1}: the surplus row only tells that there is a next page. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        var items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursor.apply(items.getLast()));
    }

    /** The asked size within bounds; null asks for the default. */
    public static int size(Integer asked) {
        return asked == null ? DEFAULT_SIZE : Math.clamp(asked, 1, LARGEST_SIZE);
    }
}
