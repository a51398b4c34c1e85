package com.educonnect.grades.council;

import com.educonnect.platform.Rejected;
import com.educonnect.sync.Reason;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Locale;

/** What became of each comment, in the order in which they were sent. */
public record WrittenComments(int applied, List<Result> results) {
    private static final String APPLIED = "applied";
    private static final String SAME = "same";

    /**
     * @param outcome {@code applied}; {@code same}: it stood there already; {@code conflict}: somebody else's stands, which
     *     the author had not seen; {@code rejected}: see {@code code}
     * @param version of what stands now, 0 if nothing was ever there
     * @param theirs what stands there now, told in a conflict
     */
    public record Result(
            String outcome,
            int version,
            @Nullable CommentView theirs,
            @Nullable String code,
            @Nullable String title,
            @Nullable String detail) {
        static Result applied(int version) {
            return new Result(APPLIED, version, null, null, null, null);
        }

        static Result same(int version) {
            return new Result(SAME, version, null, null, null, null);
        }

        static Result conflict(CommentView theirs) {
            return new Result("conflict", theirs.version(), theirs, null, null, null);
        }

        static Result rejected(Rejected refusal, int version, Locale language) {
            var reason = Reason.of(refusal, language);
            return new Result("rejected", version, null, refusal.code().code(), reason.title(), reason.detail());
        }

        boolean isSettled() {
            return outcome.equals(APPLIED) || outcome.equals(SAME);
        }
    }

    static WrittenComments of(List<Result> results) {
        var applied = (int) results.stream()
                .filter(result -> result.outcome().equals(APPLIED))
                .count();
        return new WrittenComments(applied, results);
    }

    /** Whether all stand as they were sent. */
    boolean areSettled() {
        return results.stream().allMatch(Result::isSettled);
    }
}
