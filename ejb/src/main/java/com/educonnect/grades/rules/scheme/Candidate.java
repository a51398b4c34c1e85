package com.educonnect.grades.rules.scheme;

import com.educonnect.grades.rules.exact.Fraction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of a pupil when the council sits: the figures of the period, and what other domains add. */
public record Candidate(Map<String, Fraction> measures, Set<String> tags, List<Subject> subjects) {
    /** A subject with a result, in percent of its maximum. */
    public record Subject(Set<String> tags, Fraction percent) {}

    /** Adds a measure, such as {@code unjustified-hours} or {@code exam}. */
    public Candidate with(String measure, Fraction value) {
        var more = new HashMap<>(measures);
        more.put(measure, value);
        return new Candidate(more, tags, subjects);
    }

    public Candidate tagged(String tag) {
        var more = new HashSet<>(tags);
        more.add(tag);
        return new Candidate(measures, more, subjects);
    }
}
