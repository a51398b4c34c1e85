package com.educonnect.analytics.board;

import java.util.List;

/**
 * How one user has put the tiles of a board; the client knows which there are.
 *
 * @param order in which they stand; those that are not named come after
 * @param hidden which of them are not shown
 */
public record Arrangement(List<String> order, List<String> hidden) {
    static final Arrangement NONE = new Arrangement(List.of(), List.of());
}
