package com.educonnect.grades.marks;

import com.educonnect.grades.GradeError;
import com.educonnect.grades.marks.EnterMarks.Cell;
import com.educonnect.grades.marks.EnteredMarks.Result;
import com.educonnect.grades.marks.MarkRepository.Spot;
import com.educonnect.grades.marks.MarkRepository.Write;
import com.educonnect.grades.rules.scheme.Entry;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The marks of one call on their way to a result each. What somebody else wrote between the look and the write stays open
 * and is judged again.
 */
final class Judging {
    private final Entry entry;
    private final Sender sender;
    private final Locale language;
    private final Result[] results;
    private final Map<Integer, Cell> open = new TreeMap<>();
    private final Map<Spot, Integer> places = new HashMap<>();
    private final Map<UUID, Integer> versions = new HashMap<>();
    private final Map<UUID, Integer> changed = new TreeMap<>();

    Judging(Entry entry, Sender sender, List<Cell> cells, Locale language) {
        this.entry = entry;
        this.sender = sender;
        this.language = language;
        this.results = new Result[cells.size()];
        for (var n = 0; n < cells.size(); n++) {
            if (places.putIfAbsent(Spot.of(cells.get(n)), n) == null) {
                open.put(n, cells.get(n));
            } else {
                results[n] = Result.rejected(new Rejected(GradeError.MARK_TWICE), 0, language);
            }
        }
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    Map<Integer, Cell> open() {
        return open;
    }

    Sender sender() {
        return sender;
    }

    /** Closes all that need no writing; answers what is to be written. */
    List<Write> judge(Map<Integer, MarkCase> cases) {
        var writes = new ArrayList<Write>();
        cases.forEach((n, found) -> {
            try {
                judge(n, found, writes);
            } catch (Rejected refusal) {
                close(n, Result.rejected(refusal, found.version(), language));
            }
        });
        return writes;
    }

    private void judge(int n, MarkCase found, List<Write> writes) {
        var cell = open.get(n);
        var value = found.value(cell, entry);
        if (found.says(value)) {
            close(n, Result.same(found.version()));
        } else if (found.gives(cell, sender)) {
            versions.put(cell.assessment(), found.assessmentVersion());
            writes.add(new Write(Spot.of(cell), value, found.version()));
        } else {
            close(n, conflict(found));
        }
    }

    /** A version of which nothing is known here was never there: the author has seen more than there is. */
    private Result conflict(MarkCase found) {
        return found.there() == null
                ? Result.rejected(new Rejected(PlatformError.STALE_VERSION), 0, language)
                : Result.conflict(found.there().view());
    }

    void written(Map<Spot, Integer> saved) {
        saved.forEach((spot, version) -> {
            changed.put(spot.assessment(), versions.get(spot.assessment()));
            close(places.get(spot), Result.applied(version));
        });
    }

    private void close(int n, Result result) {
        results[n] = result;
        open.remove(n);
    }

    /** The assessments with new marks, and their versions. */
    Map<UUID, Integer> changed() {
        return changed;
    }

    List<Result> results() {
        return Arrays.asList(results);
    }

    int count() {
        return EnteredMarks.of(results()).applied();
    }
}
