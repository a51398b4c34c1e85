package com.educonnect.analytics.districts;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The figures of a district's schools for a ministry, all of them, as they are shown: what is few is in none of them. */
@Stateless
public class DistrictExport {
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
