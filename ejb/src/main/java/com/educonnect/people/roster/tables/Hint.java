package com.educonnect.people.roster.tables;

import com.educonnect.people.roster.source.ClassName;
import com.educonnect.people.roster.source.Fold;

/**
 * Something by which a row without a key of its own is recognised among those that stand in the database.
 *
 * @param strict several fitting rows are a question to the school, not a reason to make one more
 * @param kin null, or the pupil whose guardian is meant
 */
public record Hint(String text, boolean strict, Ref kin) {
    public static Hint identifier(String kind, String value) {
        return new Hint(identifierText(kind, value), true, null);
    }

    static String identifierText(String kind, String value) {
        return "identifier:" + kind + ":" + value.toLowerCase(java.util.Locale.ROOT);
    }

    /** A pupil of this name and birth date. */
    public static Hint pupil(String name, String born) {
        return new Hint(pupilText(name, born, false), true, null);
    }

    /** A pupil of this name and birth date who has no admission number yet. */
    public static Hint unnumberedPupil(String name, String born) {
        return new Hint(pupilText(name, born, true), true, null);
    }

    static String pupilText(String name, String born, boolean unnumbered) {
        return (unnumbered ? "unnumbered:" : "pupil:") + Fold.unordered(name) + ":" + born;
    }

    public static Hint staff(String name) {
        return new Hint(staffText(name), false, null);
    }

    static String staffText(String name) {
        return "staff:" + Fold.unordered(name);
    }

    public static Hint phone(String phone, String words) {
        return new Hint(phoneText(phone, words), false, null);
    }

    static String phoneText(String phone, String words) {
        return "phone:" + phone + ":" + words;
    }

    public static Hint guardianOf(Ref pupil, String name) {
        return new Hint(":" + Fold.unordered(name), false, pupil);
    }

    static String guardianText(String pupil, String name) {
        return "kin:" + pupil + ":" + Fold.unordered(name);
    }

    /** A class or level by its code or name, however it is spelled. */
    public static Hint spelled(String text, String year) {
        return new Hint(spelledText(text) + year, false, null);
    }

    static String spelledText(String text) {
        return "spelled:" + ClassName.spelled(text);
    }

    String text(String kinId) {
        return kin == null ? text : "kin:" + kinId + text;
    }
}
