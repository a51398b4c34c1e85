package com.educonnect.analytics.districts;

import com.educonnect.platform.Page;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.TenancyError;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a district sees: its roll-up, its schools beside each other, and the rows of one of them. */
@Stateless
public class DistrictConsole {
    @Inject
    Reading reading;

    @Inject
    Cursors cursors;

    public DistrictReport report(UUID district, Ask ask) {
        var found = reading.read(district, ask);
        var all = figures(found, district, ask.level());
        var node = found.terrain().district(district);
        var upper = found.terrain().district(node.parent());
        return new DistrictReport(
                district,
                node.name(),
                upper == null ? null : upper.id(),
                found.month(),
                found.term(),
                found.choices(),
                all.size(),
                answered(all),
                sum(all),
                found.terrain().directlyBelow(district).stream()
                        .map(below -> below(found, below, ask.level()))
                        .toList());
    }

    private static DistrictReport.Below below(Reading.Found found, SchoolRepository.Node node, String level) {
        var schools = figures(found, node.id(), level);
        return new DistrictReport.Below(node.id(), node.name(), schools.size(), answered(schools), sum(schools));
    }

    /** All schools below the district side by side, in the asked order; those that have not answered stand first. */
    public Page<SchoolFigures> schools(UUID district, Ask ask, Order order, String cursor, int limit) {
        var found = reading.read(district, ask);
        var all = figures(found, district, ask.level()).stream().sorted(order).toList();
        var after = cursor == null
                ? 0
                : place(all, UUID.fromString(cursors.decode(cursor, 1).getFirst()));
        var rows = all.subList(after, Math.min(all.size(), after + limit + 1));
        return Page.of(rows, limit, last -> cursors.encode(last.establishment().toString()));
    }

    private static int place(List<SchoolFigures> all, UUID last) {
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).establishment().equals(last)) {
                return i + 1;
            }
        }
        return all.size();
    }

    public SchoolReport school(UUID district, UUID establishment, Ask ask) {
        var found = reading.read(district, ask);
        var school = found.terrain().schoolsIn(district).stream()
                .filter(each -> each.id().equals(establishment))
                .findFirst()
                .orElseThrow(() -> new Rejected(TenancyError.ESTABLISHMENT_NOT_FOUND));
        return new SchoolReport(
                found.month(),
                found.term(),
                found.of(school, ask.level()),
                found.report().rows(school.tenant(), ask.level()));
    }

    /**
     * The pyramid of ages of the caller's whole district.
     *
     * @param month first day of a month that has ended; null for the last one that was counted
     */
    public AgeReport ages(UUID district, LocalDate month) {
        return reading.ages(district, month);
    }

    private static List<SchoolFigures> figures(Reading.Found found, UUID district, String level) {
        return found.terrain().schoolsIn(district).stream()
                .map(school -> found.of(school, level))
                .toList();
    }

    private static int answered(List<SchoolFigures> schools) {
        return (int) schools.stream().filter(SchoolFigures::answered).count();
    }

    private static Figures sum(List<SchoolFigures> schools) {
        return Figures.sum(schools.stream().map(SchoolFigures::figures).toList());
    }
}
