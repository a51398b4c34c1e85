package com.educonnect.analytics.board;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/**
 * A class over the weeks of a board.
 *
 * @param teacher its class teacher, whom one reminds
 * @param weekSlots pupils' lessons, week by week
 * @param weekMissed of these, missed for whatever reason
 */
public record ClassPresence(
        UUID schoolClass,
        String name,
        @Nullable String teacher,
        Attended attended,
        List<Integer> weekSlots,
        List<Integer> weekMissed,
        Rolls rolls) {}
