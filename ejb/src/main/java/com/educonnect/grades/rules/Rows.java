package com.educonnect.grades.rules;

import java.util.function.IntUnaryOperator;

/** The marks sorted by pupil and, for each, in the order in which sums are made. */
final class Rows {
    private final int[] starts;
    private final int[] rows;

    private Rows(int[] starts, int[] rows) {
        this.starts = starts;
        this.rows = rows;
    }

    /** Two passes of a counting sort: by the rank of the assessment, then by pupil. */
    static Rows sorted(Marks marks, int pupils, int[] rankOfAssessment) {
        var all = new int[marks.count()];
        for (var row = 0; row < all.length; row++) {
            all[row] = row;
        }
        var byRank = new int[all.length];
        place(all, byRank, rankOfAssessment.length, row -> rankOfAssessment[marks.assessment(row)]);
        var byPupil = new int[all.length];
        var starts = place(byRank, byPupil, pupils, marks::pupil);
        for (var i = 1; i < byPupil.length; i++) {
            if (marks.pupil(byPupil[i]) == marks.pupil(byPupil[i - 1])
                    && marks.assessment(byPupil[i]) == marks.assessment(byPupil[i - 1])) {
                throw new IllegalArgumentException("two marks of one pupil in one assessment");
            }
        }
        return new Rows(starts, byPupil);
    }

    private static int[] place(int[] from, int[] to, int keys, IntUnaryOperator key) {
        var starts = new int[keys + 1];
        for (var row : from) {
            starts[key.applyAsInt(row) + 1]++;
        }
        for (var k = 0; k < keys; k++) {
            starts[k + 1] += starts[k];
        }
        var next = starts.clone();
        for (var row : from) {
            to[next[key.applyAsInt(row)]++] = row;
        }
        return starts;
    }

    int start(int pupil) {
        return starts[pupil];
    }

    int end(int pupil) {
        return starts[pupil + 1];
    }

    /** The place in the marks' columns. */
    int mark(int i) {
        return rows[i];
    }
}
