package com.educonnect.analytics.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who handed in what was asked for: looked up once more, pupil by pupil, in what was asked, handed in and marked. */
class CountedWorkIT {
    private record Asked(UUID id, UUID schoolClass, LocalDate dueOn, BigDecimal maximum, List<Set<UUID>> groups) {
        Set<UUID> hands(UUID pupil) {
            return groups.stream()
                    .filter(group -> group.contains(pupil))
                    .findFirst()
                    .orElse(Set.of(pupil));
        }
    }

    private record HandedIn(UUID assignment, UUID pupil, int attempt, OffsetDateTime at, boolean late) {}

    private record Marked(UUID assignment, UUID pupil, BigDecimal score, String state) {}

    @ParameterizedTest
    @NightSeeds({41, 42, 43})
    void workIsThatOfThePupilsOfTheClassOnTheDayItWasDue(long seed) {
        var school = NightSchool.lived(seed);
        var books = new OwnBooks(school);

        assertThat(counted(books)).containsExactlyInAnyOrderElementsOf(told(books));
    }

    private static List<String> counted(OwnBooks books) {
        return books.rows(
                "SELECT format('%s %s %s %s %s %s %s %s', assignment_id, pupil_key, class_id, due_on, handed_in, late,"
                        + " coalesce(ratio::text, 'null'), coalesce(state, 'null')) FROM analytics.fact_assignment",
                row -> row.getString(1));
    }

    /** Whoever handed in did so again, and late if it had not been, or otherwise. */
    @ParameterizedTest
    @ValueSource(longs = {13, 41, 44})
    void laterAttemptsDoNotMakeTheFirstOneLate(long seed) {
        var school = NightSchool.lived(seed);
        school.grades.write("INSERT INTO submission (id, assignment_id, pupil_id, attempt, text, late)"
                + " SELECT uuidv7(), assignment_id, pupil_id, attempt + 100, 'x', NOT late FROM submission");
        var books = new OwnBooks(school);
        var asked = books.rows("SELECT DISTINCT assignment_id FROM submission", row -> OwnBooks.id(row, 1));
        asked.forEach(assignment -> school.changed("assignment", assignment, null));
        school.night();

        assertThat(counted(books)).containsExactlyInAnyOrderElementsOf(told(books));
        assertThat(asked).isNotEmpty();
    }

    private static List<String> told(OwnBooks books) {
        var handedIn = books.rows(
                "SELECT assignment_id, pupil_id, attempt, handed_in_at, late FROM submission",
                row -> new HandedIn(
                        OwnBooks.id(row, 1),
                        OwnBooks.id(row, 2),
                        row.getInt(3),
                        row.getObject(4, OffsetDateTime.class),
                        row.getBoolean(5)));
        var marked = books.rows(
                "SELECT assignment_id, pupil_id, score, state FROM submission_mark WHERE released_at IS NOT NULL",
                row -> new Marked(OwnBooks.id(row, 1), OwnBooks.id(row, 2), row.getBigDecimal(3), row.getString(4)));
        var lines = new ArrayList<String>();
        for (var asked : asked(books)) {
            for (var stay : books.stays()) {
                if (stay.schoolClass().equals(asked.schoolClass()) && stay.holds(asked.dueOn())) {
                    lines.add(line(books, asked, stay.pupil(), first(handedIn, asked, stay.pupil()), marked));
                }
            }
        }
        return lines;
    }

    private static List<Asked> asked(OwnBooks books) {
        return books.rows(
                "SELECT id, school_class_id, due_at, maximum, groups FROM assignment"
                        + " WHERE cancelled_at IS NULL AND visible_from IS NOT NULL",
                row -> new Asked(
                        OwnBooks.id(row, 1),
                        OwnBooks.id(row, 2),
                        row.getObject(3, OffsetDateTime.class)
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toLocalDate(),
                        row.getBigDecimal(4),
                        groups(row.getString(5))));
    }

    private static List<Set<UUID>> groups(String json) {
        try (var reader = jakarta.json.Json.createReader(new StringReader(json))) {
            return reader.readArray().stream()
                    .map(group -> group.asJsonObject().getJsonArray("pupils").stream()
                            .map(pupil -> UUID.fromString(((jakarta.json.JsonString) pupil).getString()))
                            .collect(Collectors.toSet()))
                    .toList();
        }
    }

    private static Optional<HandedIn> first(List<HandedIn> handedIn, Asked asked, UUID pupil) {
        return handedIn.stream()
                .filter(each -> each.assignment().equals(asked.id())
                        && asked.hands(pupil).contains(each.pupil()))
                .min(Comparator.comparing(HandedIn::attempt).thenComparing(HandedIn::at));
    }

    private static String line(OwnBooks books, Asked asked, UUID pupil, Optional<HandedIn> first, List<Marked> marked) {
        var mark = marked.stream()
                .filter(each ->
                        each.assignment().equals(asked.id()) && each.pupil().equals(pupil))
                .findFirst();
        var score = mark.map(Marked::score);
        return "%s %s %s %s %s %s %s %s"
                .formatted(
                        asked.id(),
                        books.key(pupil),
                        asked.schoolClass(),
                        asked.dueOn(),
                        first.isPresent() || score.isPresent() ? "t" : "f",
                        first.map(HandedIn::late).orElse(false) ? "t" : "f",
                        score.map(of -> of.divide(asked.maximum(), 6, RoundingMode.HALF_UP)
                                        .toPlainString())
                                .orElse("null"),
                        mark.map(Marked::state).orElse("null"));
    }
}
