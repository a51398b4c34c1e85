package com.educonnect.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * A roll as it stands, and the rule by which it takes what arrives. Several people may save the same roll, from devices
 * that were offline for days: nothing is lost, since every version is kept, and nobody is overruled without being told.
 *
 * @param newestSeq the newest count of the sender's device that was taken here, or null
 * @param alreadySaid whether the sender has said exactly this since the version he or she saw
 */
record Roll(
        UUID id,
        int version,
        Author author,
        Instant takenAt,
        RollContent content,
        Long newestSeq,
        boolean alreadySaid) {

    /** What to do with what arrived. */
    enum Verdict {
        /** It says what is there: nothing to do. */
        SAME,
        /** It becomes the next version. */
        NEXT,
        /** It becomes the next version over one by somebody else that its sender had not seen; both are told. */
        OVERRIDE,
        /** Its sender has meanwhile sent something newer: it came late, or again. */
        OUTDATED
    }

    Verdict receive(Submission submission) {
        if (submission.content().keeping(content.subject()).equals(content)) {
            return Verdict.SAME;
        }
        if (submission.base() == version) {
            return Verdict.NEXT;
        }
        if (isOutdated(submission)) {
            return Verdict.OUTDATED;
        }
        return submission.author().is(author) ? Verdict.NEXT : Verdict.OVERRIDE;
    }

    private boolean isOutdated(Submission submission) {
        return submission.isNumbered() ? newestSeq != null && submission.seq() <= newestSeq : alreadySaid;
    }
}
