package com.educonnect.grades.rules.scheme;

import java.util.EnumMap;
import java.util.Map;

/** What each state counts as; a scheme says it for all of them. */
public record States(Map<MarkState, Counting> counting) {
    static States read(Node node) {
        var counting = new EnumMap<MarkState, Counting>(MarkState.class);
        for (var state : MarkState.values()) {
            counting.put(state, node.choice(Node.id(state), Counting.class));
        }
        return new States(counting);
    }

    public Counting of(MarkState state) {
        return counting.get(state);
    }
}
