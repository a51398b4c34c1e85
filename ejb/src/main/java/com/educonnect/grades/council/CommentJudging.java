package com.educonnect.grades.council;

import com.educonnect.grades.GradeError;
import com.educonnect.grades.council.WriteComments.Cell;
import com.educonnect.grades.council.WrittenComments.Result;
import com.educonnect.platform.Rejected;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The comments of one call on their way to a result each; what somebody wrote in between is judged again. */
final class CommentJudging {
    private final List<Cell> cells;
    private final Locale language;
    private final Result[] results;
    private final Map<UUID, Integer> open = new HashMap<>();

    CommentJudging(List<Cell> cells, Locale language) {
        this.cells = cells;
        this.language = language;
        this.results = new Result[cells.size()];
        for (var n = 0; n < results.length; n++) {
            if (open.putIfAbsent(cells.get(n).pupil(), n) != null) {
                results[n] = Result.rejected(new Rejected(GradeError.MARK_TWICE), 0, language);
            }
        }
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    List<UUID> pupils() {
        return List.copyOf(open.keySet());
    }

    /** Closes all that need no writing; answers what is to be written over which version. */
    Map<Cell, Integer> judge(Map<UUID, CommentCase> cases) {
        var writes = new HashMap<Cell, Integer>();
        for (var pupil : pupils()) {
            var cell = cells.get(open.get(pupil));
            var found = cases.get(pupil);
            found.settled(cell, language)
                    .ifPresentOrElse(result -> close(pupil, result), () -> writes.put(cell, found.version()));
        }
        return writes;
    }

    void written(Map<UUID, Integer> saved) {
        saved.forEach((pupil, version) -> close(pupil, Result.applied(version)));
    }

    private void close(UUID pupil, Result result) {
        results[open.remove(pupil)] = result;
    }

    List<Result> results() {
        return Arrays.asList(results);
    }
}
