package com.educonnect.attendance;

import java.util.UUID;

/** A roll that arrived, and who sent it. */
record Submission(Author author, int base, UUID device, Long seq, RollContent content) {
    static Submission of(SubmitRoll command, Author author) {
        return new Submission(author, command.version(), command.device(), command.seq(), RollContent.of(command));
    }

    boolean isNumbered() {
        return device != null && seq != null;
    }
}
