package com.educonnect.grades.council;

import com.educonnect.grades.GradeError;
import com.educonnect.grades.GradeJournal;
import com.educonnect.grades.Setting;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/** What those who prepare a council tell it of a pupil beside the figures: conduct and, at the year's end, an examination. */
@Stateless
public class DossierService {
    @Inject
    CouncilRights rights;

    @Inject
    CouncilRepository councils;

    @Inject
    DossierRepository dossiers;

    @Inject
    GradeJournal journal;

    public DossierView save(UUID schoolClass, UUID period, UUID pupil, SaveDossier command) {
        var setting = rights.requirePrepares(schoolClass, period);
        var council = councils.get(schoolClass, period);
        if (council.is(Meeting.CLOSED)) {
            throw new Rejected(GradeError.COUNCIL_CLOSED);
        }
        if (!councils.isOfClass(schoolClass, pupil)) {
            throw new Rejected(GradeError.PUPIL_NOT_IN_CLASS);
        }
        var found = dossiers.get(council.id(), pupil);
        if (found.says(command)) {
            return found;
        }
        requireTellable(setting, command);
        if (command.version() > found.version()
                || !dossiers.write(council.id(), pupil, command, journal.require("councils.prepare"))) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        journal.council("dossier.write", "pupil", pupil, schoolClass, period);
        return dossiers.get(council.id(), pupil);
    }

    private static void requireTellable(Setting setting, SaveDossier command) {
        if (command.tellsOfAnExam() && !setting.calendar().endsYear(setting.period())) {
            throw new Rejected(GradeError.EXAM_ENDS_YEAR);
        }
        requireOnScale(setting, command.conduct());
        requireOnScale(setting, command.examAverage());
    }

    private static void requireOnScale(Setting setting, BigDecimal mark) {
        var maximum = setting.scheme().general().maximum();
        if (mark != null && Fraction.of(mark).compareTo(maximum) > 0) {
            throw new Rejected(
                    GradeError.MARK_OFF_SCALE,
                    maximum.rounded(2, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString());
        }
    }
}
