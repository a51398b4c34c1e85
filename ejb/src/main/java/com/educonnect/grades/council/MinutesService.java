package com.educonnect.grades.council;

import com.educonnect.grades.GradeJournal;
import com.educonnect.grades.council.CouncilView.Pupil;
import com.educonnect.grades.council.Minutes.Count;
import com.educonnect.grades.council.Minutes.Line;
import com.educonnect.grades.rules.scheme.Label;
import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the minutes of a council from what it decided and from the same figures as its screen. */
@Stateless
public class MinutesService {
    @Inject
    CouncilService councils;

    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    @Inject
    GradeJournal journal;

    public Minutes minutes(UUID schoolClass, UUID period) {
        var council = councils.council(schoolClass, period);
        var labels = council.choices().stream().collect(Collectors.toMap(Choice::code, Function.identity()));
        return new Minutes(
                school().name(),
                council.className(),
                council.periodName(),
                council.endsYear(),
                council.sealed(),
                council.meeting(),
                council.general(),
                council.bands(),
                counts(council),
                IntStream.range(0, council.pupils().size())
                        .mapToObj(n -> line(n + 1, council.pupils().get(n), labels))
                        .toList());
    }

    /** The same as a document to print, sign and keep. */
    public byte[] paper(UUID schoolClass, UUID period) {
        var minutes = minutes(schoolClass, period);
        journal.council("read", "minutes", schoolClass, schoolClass, period);
        return new MinutesPage(minutes, List.of(school().language())).pdf();
    }

    private Establishment school() {
        return registry.find(tenants.current().id()).orElseThrow();
    }

    private static List<Count> counts(CouncilView council) {
        var given = council.pupils().stream()
                .map(Pupil::verdict)
                .filter(Objects::nonNull)
                .filter(VerdictView::isDecided)
                .flatMap(MinutesService::given)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return council.choices().stream()
                .map(choice -> new Count(
                        choice.kind(),
                        choice.label(),
                        given.getOrDefault(choice.code(), 0L).intValue()))
                .toList();
    }

    private static Stream<String> given(VerdictView verdict) {
        return Stream.of(verdict.honours(), verdict.warnings(), decision(verdict))
                .flatMap(List::stream);
    }

    private static List<String> decision(VerdictView verdict) {
        return verdict.decision() == null ? List.of() : List.of(verdict.decision());
    }

    private static Line line(int number, Pupil pupil, Map<String, Choice> labels) {
        var verdict = pupil.verdict();
        var given = verdict == null
                ? Stream.<String>of()
                : Stream.of(verdict.honours(), verdict.warnings()).flatMap(List::stream);
        return new Line(
                number,
                pupil.familyName(),
                pupil.givenNames(),
                pupil.sex(),
                pupil.general(),
                pupil.year(),
                pupil.missed(),
                labels(given, labels),
                labels(verdict == null ? Stream.of() : verdict.refused().stream(), labels),
                verdict == null
                        ? null
                        : labels(decision(verdict).stream(), labels).stream()
                                .findFirst()
                                .orElse(null),
                verdict == null ? null : verdict.comment(),
                verdict == null ? null : verdict.reasons(),
                verdict != null && verdict.isDecided());
    }

    /** A code that the rules no longer know stands for itself. */
    private static List<Label> labels(Stream<String> codes, Map<String, Choice> known) {
        return codes.map(code -> known.containsKey(code) ? known.get(code).label() : new Label(code, code))
                .toList();
    }
}
