package com.educonnect.analytics.board;

import com.educonnect.platform.Page;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** All pupils to watch, of whom the board of a school shows the first. */
@Stateless
public class WatchService {
    @Inject
    Standing standing;

    @Inject
    WatchRules rules;

    /** Those with most reasons first; nobody before the first night. */
    public Page<Watched> watched(String cursor, Integer limit) {
        var now = standing.of(Board.SCHOOL);
        return now.isEmpty() ? new Page<>(List.of(), null) : rules.page(now.night(), cursor, limit);
    }
}
