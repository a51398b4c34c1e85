package com.educonnect.grades.council;

import com.educonnect.attendance.AttendanceService;
import com.educonnect.attendance.Period;
import com.educonnect.attendance.PupilAttendance;
import com.educonnect.grades.Setting;
import com.educonnect.grades.results.ListedPupil;
import com.educonnect.grades.results.Reckoning;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens a council's book: six statements, and one more at the year's end, whatever the size of the class. */
@Dependent
class CouncilBooks {
    @Inject
    Reckoning reckoning;

    @Inject
    AttendanceService attendance;

    @Inject
    @TenantData
    Sql sql;

    CouncilBook open(Setting setting) {
        var reckoned = reckoning.reckonYear(setting);
        var span = setting.span();
        var missed = missed(setting, span.startsOn(), span.endsOn());
        var facts =
                facts(setting, reckoned.pupils().stream().map(ListedPupil::id).toList());
        return new CouncilBook(
                reckoned,
                facts,
                missed,
                setting.calendar().endsYear(setting.period())
                        ? missed(setting, setting.calendar().startsOn(), span.endsOn())
                        : Map.of());
    }

    private Map<UUID, PupilAttendance> missed(Setting setting, LocalDate from, LocalDate to) {
        return attendance.ofEveryoneIn(setting.schoolClass(), new Period(from, to)).stream()
                .collect(Collectors.toMap(PupilAttendance::pupil, Function.identity()));
    }

    private Map<UUID, PupilFacts> facts(Setting setting, Collection<UUID> pupils) {
        return sql
                .query(
                        """
                        SELECT p.id, p.sex, p.birth_date, p.birth_precision, bool_or(e.repeating) AS repeating, l.code AS level,
                               %s
                        FROM person p JOIN enrollment e ON e.pupil_id = p.id AND e.school_class_id = ?
                        JOIN school_class c ON c.id = e.school_class_id
                        LEFT JOIN level l ON l.id = c.level_id
                        LEFT JOIN council k ON k.school_class_id = c.id AND k.period_id = ?
                        LEFT JOIN council_dossier d ON d.council_id = k.id AND d.pupil_id = p.id
                        WHERE p.id = ANY (?)
                        GROUP BY p.id, l.code, d.council_id, d.pupil_id
                        """.formatted(DossierView.COLUMNS),
                        row -> new PupilFacts(
                                row.getObject("id", UUID.class),
                                row.getString("sex"),
                                row.getObject("birth_date", LocalDate.class),
                                row.getString("birth_precision"),
                                row.getBoolean("repeating"),
                                row.getString("level"),
                                DossierView.of(row)),
                        setting.schoolClass(),
                        setting.period(),
                        Sql.array("uuid", pupils))
                .stream()
                .collect(Collectors.toMap(PupilFacts::id, Function.identity()));
    }
}
