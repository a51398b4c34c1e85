package com.educonnect.courses.assignments;

import com.educonnect.people.PeopleSchool;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** An essay out of 20, due in two days, of which late ones lose a quarter. */
final class Asked {
    private final UUID schoolClass;
    private final UUID subject;
    private int version;
    private Instant due = days(2);
    private Instant until;
    private Instant visible = days(-3);
    private BigDecimal maximum = new BigDecimal("20");
    private List<Group> groups = List.of();
    private List<Criterion> criteria = List.of();
    private List<UUID> files = List.of();
    private UUID lesson;
    private UUID assessment;
    private int resubmissions;
    private boolean takesText = true;
    private boolean takesFiles = true;

    Asked(UUID schoolClass, UUID subject) {
        this.schoolClass = schoolClass;
        this.subject = subject;
    }

    private static Instant days(int days) {
        return PeopleSchool.NOW.plus(Duration.ofDays(days));
    }

    Asked version(int seen) {
        version = seen;
        return this;
    }

    /** In so many days. */
    Asked due(int days, Integer accepted) {
        due = days(days);
        until = accepted == null ? null : days(accepted);
        return this;
    }

    /** So many times again. */
    Asked again(int times) {
        resubmissions = times;
        return this;
    }

    Asked hidden() {
        visible = null;
        return this;
    }

    Asked maximum(String number) {
        maximum = new BigDecimal(number);
        return this;
    }

    /** One more group. */
    Asked together(UUID... pupils) {
        groups = Stream.concat(groups.stream(), Stream.of(new Group(List.of(pupils))))
                .toList();
        return this;
    }

    /** Released marks stand in it. */
    Asked into(UUID gradebooks) {
        assessment = gradebooks;
        return this;
    }

    Asked takes(boolean text, boolean sent) {
        takesText = text;
        takesFiles = sent;
        return this;
    }

    Asked rubric(Criterion... rubric) {
        criteria = List.of(rubric);
        return this;
    }

    Asked of(UUID taught) {
        lesson = taught;
        return this;
    }

    Asked with(UUID... sheets) {
        files = List.of(sheets);
        return this;
    }

    SaveAssignment command() {
        return new SaveAssignment(
                version,
                schoolClass,
                subject,
                "Rédaction",
                "Racontez.",
                due,
                until,
                new BigDecimal("25"),
                takesText,
                takesFiles,
                true,
                resubmissions,
                groups,
                maximum,
                criteria,
                assessment,
                visible,
                lesson,
                files);
    }
}
