package com.educonnect.grades.council;

import com.educonnect.grades.GradeError;
import com.educonnect.grades.council.WriteComments.Cell;
import com.educonnect.grades.council.WrittenComments.Result;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import java.util.Locale;
import java.util.Optional;

/**
 * What decides about one comment.
 *
 * @param listed whether the pupil was in the class during the period
 * @param there null if nothing was ever there
 * @param own whether the caller wrote it
 */
record CommentCase(boolean listed, CommentView there, boolean own) {
    static final int LONGEST = 300;

    int version() {
        return there == null ? 0 : there.version();
    }

    /** How it ends without a write, or empty: it is to be written. */
    Optional<Result> settled(Cell cell, Locale language) {
        if (!listed) {
            return rejected(new Rejected(GradeError.PUPIL_NOT_IN_CLASS), language);
        }
        if (cell.text().length() > LONGEST) {
            return rejected(new Rejected(GradeError.COMMENT_TOO_LONG, LONGEST), language);
        }
        if (cell.text().equals(there == null ? "" : there.text())) {
            return Optional.of(Result.same(version()));
        }
        if (gives(cell)) {
            return Optional.empty();
        }
        return there == null
                ? rejected(new Rejected(PlatformError.STALE_VERSION), language)
                : Optional.of(Result.conflict(there));
    }

    /** Never over what somebody else has written since; over one's own last word, whose answer may still be on its way. */
    private boolean gives(Cell cell) {
        return cell.base() == version() || own && cell.base() == version() - 1;
    }

    private Optional<Result> rejected(Rejected refusal, Locale language) {
        return Optional.of(Result.rejected(refusal, version(), language));
    }
}
