package com.educonnect.grades.marks;

import com.educonnect.grades.GradeError;
import com.educonnect.grades.marks.EnterMarks.Cell;
import com.educonnect.grades.rules.scheme.Entry;
import com.educonnect.platform.Rejected;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Everything that decides about one mark, seen in one moment.
 *
 * @param maximum null for an assessment that this gradebook does not have
 * @param stays whether the pupil was still in the class when it was held; null for one who never was
 * @param sealed whether a class of the pupil's rests under a seal
 * @param there null if nothing was ever there
 */
record MarkCase(
        BigDecimal maximum, boolean cancelled, int assessmentVersion, Boolean stays, boolean sealed, There there) {
    /** The mark that stands, and which device its author sent it from, if any. */
    record There(MarkValue value, MarkView view, UUID author, UUID device, Long seq) {}

    int version() {
        return there == null ? 0 : there.view().version();
    }

    /** What is to be written, or a refusal thrown. */
    MarkValue value(Cell cell, Entry entry) {
        if (maximum == null) {
            throw new Rejected(GradeError.ASSESSMENT_UNKNOWN);
        }
        if (stays == null) {
            throw new Rejected(GradeError.PUPIL_NOT_IN_CLASS);
        }
        if (cancelled) {
            throw new Rejected(GradeError.ASSESSMENT_CANCELLED);
        }
        if (sealed) {
            throw new Rejected(GradeError.PERIOD_SEALED);
        }
        if (!stays) {
            throw new Rejected(GradeError.PUPIL_HAS_LEFT);
        }
        return MarkValue.of(
                cell, maximum, entry, there == null ? null : there.value().note());
    }

    boolean says(MarkValue value) {
        return (there == null ? MarkValue.NOTHING : there.value()).equals(value);
    }

    /** Never over what somebody else has written since; over one's own only by a later word from the same device. */
    boolean gives(Cell cell, Sender sender) {
        return cell.base() == version()
                || there != null
                        && sender.isNumbered()
                        && sender.identity().equals(there.author())
                        && sender.device().equals(there.device())
                        && there.seq() != null
                        && sender.seq() > there.seq();
    }
}
