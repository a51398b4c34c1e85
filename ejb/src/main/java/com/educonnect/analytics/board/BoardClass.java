package com.educonnect.analytics.board;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * A class over the weeks of a board.
 *
 * @param teacher its class teacher, whom one reminds
 * @param weekly how many in a thousand of pupils' lessons were missed for whatever reason, week by week; −1 where no roll
 *     counted
 */
public record BoardClass(
        UUID schoolClass,
        String name,
        @Nullable String teacher,
        Attended attended,
        List<Integer> weekly,
        Rolls rolls) {}
