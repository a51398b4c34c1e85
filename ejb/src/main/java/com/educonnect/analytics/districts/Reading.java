package com.educonnect.analytics.districts;

import com.educonnect.establishments.DistrictService;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads what somebody may see of a district. What is hidden is decided over all that he may see and not over what he asked
 * for, so that he cannot compare one question with another. Only months and terms that have ended are reported: of two
 * nights in a running month the difference would be a single pupil.
 */
@Dependent
class Reading {
    @Inject
    DistrictService districts;

    @Inject
    SchoolRepository schools;

    @Inject
    FigureRepository figures;

    @Inject
    KeptReports kept;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /** What was found for one question. */
    record Found(
            Terrain terrain,
            LocalDate month,
            String term,
            Choices choices,
            Report report,
            Map<String, LocalDate> rolls) {
        SchoolFigures of(DistrictSchool school, String level) {
            return new SchoolFigures(
                    school.id(),
                    school.name(),
                    school.code(),
                    terrain.district(school.district()).name(),
                    school.state(),
                    school.subscription(),
                    rolls.get(school.tenant()),
                    report.has(school.tenant()),
                    report.of(school.tenant(), level));
        }
    }

    Found read(UUID district, Ask ask) {
        districts.get(district);
        var top =
                tenants.actor().district() == null ? district : tenants.actor().district();
        var terrain = new Terrain(schools.below(top), schools.districts(top));
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        var nights = figures.nights(terrain.schools);
        var key = new KeptReports.Key(
                terrain.schools.stream().map(DistrictSchool::tenant).toList(), nights, today, ask.month(), ask.term());
        var counted = kept.get(key, () -> count(terrain, ask, today));
        return new Found(terrain, counted.month(), counted.term(), counted.choices(), counted.report(), rolls(nights));
    }

    private KeptReports.Counted count(Terrain terrain, Ask ask, LocalDate today) {
        var choices = choices(terrain, today);
        var month = chosen(choices.months(), ask.month());
        var term = chosen(choices.terms(), ask.term());
        return new KeptReports.Counted(choices, month, term, report(terrain, choices, month, term, today));
    }

    /** Of the caller's whole district, so that nobody can compare a part with the whole. */
    AgeReport ages(UUID district, LocalDate asked) {
        var found = districts.get(district);
        var own = tenants.actor().district() == null
                ? found
                : districts.get(tenants.actor().district());
        var terrain = new Terrain(schools.below(own.id()), schools.districts(own.id()));
        var choices = choices(terrain, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        var month = chosen(choices.months(), asked);
        var rows = month == null
                ? List.<AgeRow>of()
                : Ages.of(
                        figures.enrolled(terrain.schools, month),
                        figures.aged(terrain.schools, month),
                        month,
                        choices.names(),
                        level -> OfficialAges.of(own.country(), level));
        return new AgeReport(own.id(), own.name(), month, rows);
    }

    private static <T> T chosen(List<T> offered, T asked) {
        if (asked != null && offered.contains(asked)) {
            return asked;
        }
        return offered.isEmpty() ? null : offered.getFirst();
    }

    private Choices choices(Terrain terrain, LocalDate today) {
        var known = figures.known(terrain.schools, today);
        return new Choices(
                known.stream()
                        .filter(each -> each.kind().equals("month"))
                        .map(FigureRepository.Known::at)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                known.stream()
                        .filter(each -> each.kind().equals("level"))
                        .map(each -> new Choices.Level(each.code(), each.name()))
                        .distinct()
                        .sorted(Comparator.comparing(Choices.Level::code))
                        .toList(),
                known.stream()
                        .filter(each -> each.kind().equals("term"))
                        .sorted(Comparator.comparing(FigureRepository.Known::at).reversed())
                        .map(FigureRepository.Known::name)
                        .distinct()
                        .toList());
    }

    private Report report(Terrain terrain, Choices choices, LocalDate month, String term, LocalDate today) {
        var report = new Report(choices.names());
        if (month != null) {
            report.enrolled(figures.enrolled(terrain.schools, month), month)
                    .attended(figures.attended(terrain.schools, month))
                    .employed(figures.employed(terrain.schools, month));
        }
        return term == null ? report : report.scored(figures.scored(terrain.schools, term, today));
    }

    private static Map<String, LocalDate> rolls(List<FigureRepository.LastNight> nights) {
        return nights.stream()
                .filter(night -> night.roll() != null)
                .collect(Collectors.toMap(FigureRepository.LastNight::tenant, FigureRepository.LastNight::roll));
    }
}
