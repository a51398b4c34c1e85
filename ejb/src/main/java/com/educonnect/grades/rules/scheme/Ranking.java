package com.educonnect.grades.rules.scheme;

/** Whether places are given: 1, 2, 2, 4 on what is printed. Some levels and countries forbid them. */
public record Ranking(boolean general, boolean subject) {
    static Ranking read(Node node) {
        return new Ranking(node.flag("general"), node.flag("subject"));
    }
}
