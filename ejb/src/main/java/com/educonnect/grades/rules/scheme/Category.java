package com.educonnect.grades.rules.scheme;

import com.educonnect.grades.rules.exact.Fraction;

/**
 * A kind of assessment, such as devoir or composition, and how a pupil's marks of it become one.
 *
 * @param weight in the subject's result
 * @param dropLowest how many of the lowest marks are left out; one always stays
 * @param best how many of the highest marks count, or 0 for all
 */
public record Category(
        String code, Label label, Way way, Fraction weight, IfMissing ifMissing, int dropLowest, int best) {
    private static final int MOST_MARKS = 60;

    static Category read(Node node) {
        var category = new Category(
                node.text("code"),
                node.object("label", Label::read),
                node.choice("way", Way.class),
                node.positive("weight"),
                node.choice("ifMissing", IfMissing.class),
                node.has("dropLowest") ? node.count("dropLowest", MOST_MARKS) : 0,
                node.has("best") ? node.count("best", MOST_MARKS) : 0);
        if (category.best > 0 && category.dropLowest > 0) {
            throw node.contradiction("best");
        }
        return category;
    }

    /** How many of so many marks count. */
    public int kept(int marks) {
        return best > 0 ? Math.min(best, marks) : Math.max(Math.min(1, marks), marks - dropLowest);
    }
}
