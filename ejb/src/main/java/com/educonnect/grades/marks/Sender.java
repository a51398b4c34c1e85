package com.educonnect.grades.marks;

import com.educonnect.tenancy.Actor;
import java.time.Instant;
import java.util.UUID;

/** Who sends marks, and from where. */
record Sender(UUID identity, UUID person, UUID device, Long seq, Instant at) {
    static Sender of(Actor actor, EnterMarks command) {
        return new Sender(actor.identity(), actor.person(), command.device(), command.seq(), command.at());
    }

    boolean isNumbered() {
        return device != null && seq != null;
    }
}
