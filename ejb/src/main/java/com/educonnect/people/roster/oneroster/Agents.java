package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Guardianships from a pupil's agents. What they are to the pupil and may do stands in {@code metadata.agents}, one word
 * list for each agent: the relation, the rights, and for one who is guardian no more since when and why.
 */
final class Agents {
    static final Set<String> RELATIONS =
            Set.of("mother", "father", "grandparent", "aunt_uncle", "sibling", "tutor", "foster", "other");
    /** Right by word, with what a guardian has when nothing is said. */
    static final Map<String, String> RIGHTS = Map.of(
            "custody",
            "custody",
            "contact",
            "may_be_contacted",
            "collect",
            "may_collect",
            "home",
            "lives_with",
            "pays",
            "pays");

    private final Reading reading;

    Agents(Reading reading) {
        this.reading = reading;
    }

    void read() {
        for (var line : reading.set.lines(SetFile.USERS)) {
            var agents = line.list("agentSourcedIds");
            if (!agents.isEmpty() && !reading.pupils.containsKey(line.get("sourcedId"))) {
                reading.problems.add(Finding.AGENT_OF_OTHER, line.place("agentSourcedIds"), String.join(", ", agents));
            } else if (!reading.removed(line)) {
                var told = Joined.split(line.get("metadata.agents"));
                for (var i = 0; i < agents.size(); i++) {
                    add(line, agents.get(i), i, i < told.size() ? told.get(i) : null);
                }
            }
        }
    }

    private void add(Line line, String agent, int position, List<String> told) {
        var pupil = line.get("sourcedId");
        if (agent.equals(pupil)) {
            reading.problems.add(Finding.UNRESOLVED_LEFT_OUT, line.place("agentSourcedIds"), agent);
            return;
        }
        var guardian = Roles.person(reading, agent, line.place("agentSourcedIds"), Finding.UNRESOLVED_LEFT_OUT);
        var row = new Row(pupil + " " + agent, line.place("agentSourcedIds"))
                .set("pupil_id", Users.ref(pupil))
                .set("guardian_id", guardian)
                .initially("position", position);
        if (told == null) {
            row.initially("relation", "other");
        } else {
            tell(line, row, told);
        }
        reading.roster.add(Table.GUARDIANSHIP, row);
    }

    private void tell(Line line, Row row, List<String> told) {
        var relation = told.getFirst();
        if (!RELATIONS.contains(relation)) {
            reading.problems.add(Finding.UNKNOWN_WORD_LEFT_OUT, line.place("metadata.agents"), relation);
            relation = "other";
        }
        row.set("relation", relation);
        var end = IntStream.range(1, told.size())
                .filter(i -> told.get(i).matches("\\d{4}-\\d\\d-\\d\\d"))
                .findFirst();
        var rights = told.subList(1, end.orElse(told.size()));
        RIGHTS.forEach((word, column) -> row.set(column, rights.contains(word)));
        rights.stream()
                .filter(word -> !RIGHTS.containsKey(word))
                .forEach(word ->
                        reading.problems.add(Finding.UNKNOWN_WORD_LEFT_OUT, line.place("metadata.agents"), word));
        row.set("ended_on", end.isPresent() ? thing(line, told).date(end.getAsInt()) : null);
        row.set("ended_reason", end.isPresent() ? Joined.at(told, end.getAsInt() + 1) : null);
    }

    private Thing thing(Line line, List<String> told) {
        return new Thing(line, "metadata.agents", told, reading.problems);
    }
}
