package com.educonnect.analytics.districts;

import com.educonnect.people.roster.source.CsvText;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The figures of a district's schools for a ministry, all of them, as they are shown: what is few is in none of them. */
@Stateless
public class DistrictExport {
    private static final List<String> AGES =
            List.of("month", "level", "level_name", "official_age", "sex", "age", "fewer_than_5", "pupils");

    @Inject
    Reading reading;

    @Inject
    Audit audit;

    public byte[] write(UUID district, Ask ask, Form form) {
        return form.of(sheet(district, ask, form.name()));
    }

    public DataValueSet dataValues(UUID district, Ask ask) {
        return DataValueSet.of(sheet(district, ask, "DHIS2"));
    }

    /** A line for each level, sex and age. */
    public byte[] ages(UUID district, LocalDate month) {
        var report = reading.ages(district, month);
        if (report.month() == null) {
            throw new Rejected(FiguresError.NOTHING_COUNTED);
        }
        var text = new CsvText().line(AGES);
        report.rows().forEach(row -> text.line(cells(report.month(), row)));
        audit.record(
                "figures.exported",
                "district",
                report.district(),
                Map.of("form", "AGES", "lines", report.rows().size()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(LocalDate month, AgeRow row) {
        return Stream.of(
                        month,
                        row.level(),
                        row.levelName(),
                        row.official(),
                        row.sex(),
                        row.age(),
                        row.few() ? 1 : 0,
                        row.few() ? null : row.pupils())
                .map(value -> Objects.toString(value, ""))
                .toList();
    }

    private Form.Sheet sheet(UUID district, Ask ask, String form) {
        var found = reading.read(district, ask);
        if (found.month() == null) {
            throw new Rejected(FiguresError.NOTHING_COUNTED);
        }
        var lines = new ArrayList<Exported>();
        for (var school : found.terrain().schoolsIn(district)) {
            lines.addAll(lines(found, school, ask.level()));
        }
        audit.record("figures.exported", "district", district, Map.of("form", form, "lines", lines.size()));
        return new Form.Sheet(found.month(), found.term(), lines);
    }

    private static List<Exported> lines(Reading.Found found, DistrictSchool school, String level) {
        var figures = found.of(school, level);
        var all = new FigureRow(Exported.ALL, Exported.ALL, Exported.ALL, false, figures.figures());
        var lines = new ArrayList<>(List.of(new Exported(figures.district(), figures, all)));
        found.report()
                .rows(school.tenant(), level)
                .forEach(row -> lines.add(new Exported(figures.district(), figures, row)));
        return lines;
    }
}
