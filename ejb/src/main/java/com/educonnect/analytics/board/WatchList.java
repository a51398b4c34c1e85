package com.educonnect.analytics.board;

import java.util.List;

/**
 * Pupils to watch.
 *
 * @param count how many there are
 * @param first those with most reasons
 */
public record WatchList(int count, List<Watched> first) {}
