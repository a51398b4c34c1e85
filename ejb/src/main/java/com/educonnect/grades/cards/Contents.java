package com.educonnect.grades.cards;

import com.educonnect.attendance.AttendanceService;
import com.educonnect.attendance.Period;
import com.educonnect.attendance.PupilAttendance;
import com.educonnect.grades.Documents;
import com.educonnect.grades.Setting;
import com.educonnect.grades.results.Report;
import com.educonnect.grades.results.Reports;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what the cards of a class say, in a handful of statements for all its pupils. */
@Dependent
class Contents {
    @Inject
    Reports reports;

    @Inject
    FactRepository facts;

    @Inject
    AttendanceService attendance;

    @Inject
    TemplateRepository templates;

    @Inject
    Registry registry;

    @Inject
    Tenants tenants;

    /** Everything that the cards of one class are made of, read at one moment. */
    record ClassContent(
            Establishment school,
            Setting setting,
            JsonObject scheme,
            JsonObject options,
            JsonObject place,
            Report report,
            Map<UUID, JsonObject> pupils,
            Map<UUID, JsonObject> teachers,
            Map<UUID, JsonObject> comments,
            Map<UUID, JsonObject> verdicts,
            Map<UUID, JsonObject> recall,
            Map<UUID, PupilAttendance> absences) {
        List<UUID> order() {
            return report.pupils().stream().map(Report.Pupil::id).toList();
        }

        Report.Pupil figures(UUID pupil) {
            return report.pupils().stream()
                    .filter(each -> each.id().equals(pupil))
                    .findFirst()
                    .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        }
    }

    /** @param options null for those of the school's template */
    ClassContent of(Setting setting, JsonObject options) {
        var report = reports.of(setting);
        var schoolClass = setting.schoolClass();
        var school = registry.find(tenants.current().id()).orElseThrow();
        var pupils = report.pupils().stream().map(Report.Pupil::id).toList();
        return new ClassContent(
                school,
                setting,
                Documents.object(setting.document()),
                options == null ? templates.options(setting, school) : options,
                facts.place(schoolClass, setting.period()).orElseThrow(),
                report,
                facts.pupils(schoolClass, pupils),
                facts.teachers(schoolClass, setting.period()),
                facts.comments(schoolClass, setting.period()),
                facts.verdicts(schoolClass, setting.period()),
                facts.recall(schoolClass, setting.year(), setting.period()),
                absences(setting));
    }

    private Map<UUID, PupilAttendance> absences(Setting setting) {
        var span = setting.span();
        return attendance.ofEveryoneIn(setting.schoolClass(), new Period(span.startsOn(), span.endsOn())).stream()
                .collect(Collectors.toMap(PupilAttendance::pupil, Function.identity()));
    }
}
