package com.educonnect.analytics.board;

import com.educonnect.tenancy.Actor;
import java.util.Set;

/** Whose figures: the school's for the head, a teacher's, or those of a pupil and of a guardian's children. */
public enum Board {
    SCHOOL("figures.read"),
    TEACHING("rolls.read"),
    OWN("own.read", "own-children.read");

    private final Set<String> permissions;

    Board(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** Whether who has one of its permissions is calling. */
    boolean isOpenTo(Actor actor) {
        return permissions.stream().anyMatch(actor::may);
    }
}
