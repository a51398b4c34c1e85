package com.educonnect.grades.rules.scheme;

/** A text in the two languages that every school's papers can have. */
public record Label(String fr, String en) {
    static Label read(Node node) {
        return new Label(node.text("fr"), node.text("en"));
    }
}
