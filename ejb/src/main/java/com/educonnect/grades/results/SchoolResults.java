package com.educonnect.grades.results;

import com.educonnect.grades.Settings;
import com.educonnect.grades.results.Reckoning.Read;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** What all classes of the school come to in a period, as one table: some classes are read at a time. */
@Stateless
public class SchoolResults {
    private static final int TOGETHER = 10;

    @Inject
    Years years;

    @Inject
    Settings settings;

    @Inject
    Reckoning reckoning;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    /**
     * CSV in UTF-8.
     *
     * @param period null for that of today
     */
    public byte[] table(UUID period) {
        var to = new StringWriter();
        write(period, to);
        return to.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(UUID period, Writer to) {
        var year = years.get(period);
        var classes = years.classes(year.id());
        var table = new ResultTable(to, tenants.actor().language(), years.subjects(year.id()));
        for (var from = 0; from < classes.size(); from += TOGETHER) {
            var some = settings.of(classes.subList(from, Math.min(from + TOGETHER, classes.size())), year.period());
            reckoning.read(some).forEach(read -> write(read, table));
        }
        audit.record("results.export", "period", year.period(), Map.of("classes", classes.size()));
    }

    private static void write(Read read, ResultTable table) {
        try {
            table.reckoned(read.reckon());
        } catch (Rejected none) {
            table.none(read.setting());
        }
    }
}
