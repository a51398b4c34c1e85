package com.educonnect.people.roster.fet;

import com.educonnect.people.roster.source.Place;
import java.util.ArrayList;
import java.util.List;

/** One element of the file. */
final class FetNode {
    private final String name;
    private final Place place;
    private final List<FetNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    FetNode(String name, Place place) {
        this.name = name;
        this.place = place;
    }

    void add(FetNode child) {
        children.add(child);
    }

    void add(String characters) {
        text.append(characters);
    }

    int length() {
        return text.length();
    }

    String name() {
        return name;
    }

    Place place() {
        return place;
    }

    /** The element's text as typed, blanks at its edges left off. */
    String text() {
        return text.toString().strip();
    }

    List<FetNode> all(String child) {
        return children.stream().filter(node -> node.name.equals(child)).toList();
    }

    /** The text of the first such child, or nothing. */
    String get(String child) {
        return children.stream()
                .filter(node -> node.name.equals(child))
                .findFirst()
                .map(FetNode::text)
                .orElse("");
    }

    /** The elements inside a list element, such as the rooms of {@code Rooms_List}. */
    List<FetNode> list(String list, String child) {
        return all(list).stream().flatMap(node -> node.all(child).stream()).toList();
    }
}
