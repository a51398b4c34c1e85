package com.educonnect.people.roster.source;

import java.util.regex.Pattern;

/** What schools call classes: a level and a letter or number behind it, "6e A", "Tle S2", "10-B", "Form 3 East". */
public final class ClassName {
    private static final String LEVEL =
            "(?iu)^(.*?\\d+(?:\\s*(?:i?[eè]me|[eè]re|nde|th|st|nd|rd|re|e|è)(?!\\p{L}))?|t(?:er(?:mina)?)?le)";
    private static final Pattern CLASS =
            Pattern.compile(LEVEL + "[\\s_-]*(\\p{L}\\d{0,2}|(?<=[\\s_-])\\d{1,2}|(?<=[\\s_-])\\p{L}+)$");

    private static final Pattern ORDINAL =
            Pattern.compile("(?<=\\d)(eme|ieme|ere|re|nde|e)(?=$|\\P{L}|\\p{L}$|\\p{L}\\d+$)");

    /** No class is called longer; the pattern would take long over what somebody made up to slow us down. */
    private static final int LONGEST = 80;

    private ClassName() {}

    /** The same for "4e B", "4ème B" and "4EME-B". */
    public static String spelled(String name) {
        return ORDINAL.matcher(Fold.tight(name)).replaceAll("e");
    }

    /** The level in a class's name; the whole name where nothing tells them apart. */
    public static String level(String name) {
        if (name.length() > LONGEST) {
            return name;
        }
        var match = CLASS.matcher(name);
        return match.matches() ? match.group(1).strip() : name;
    }
}
