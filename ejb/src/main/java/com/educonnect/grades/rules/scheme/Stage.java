package com.educonnect.grades.rules.scheme;

import java.util.List;
import java.util.Locale;

/**
 * Levels of which proposals speak by one word: {@code inside-stage}, {@code into-2nde}, {@code first-cycle}…
 *
 * @param levels codes as schools write them, in any case: {@code 3e}, {@code 3ème}
 */
public record Stage(String tag, List<String> levels) {
    static Stage read(Node node) {
        return new Stage(
                node.text("tag"),
                node.texts("levels").stream().map(Stage::plain).toList());
    }

    boolean holds(String level) {
        return levels.contains(plain(level));
    }

    private static String plain(String level) {
        return level.strip().toLowerCase(Locale.ROOT);
    }
}
