package com.educonnect.grades.council;

import com.educonnect.grades.GradeError;
import com.educonnect.grades.Setting;
import com.educonnect.grades.results.ListedPupil;
import com.educonnect.grades.results.Reckoning;
import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** At the year's end a council closes only when it is decided of everybody what becomes of him or her. */
@Dependent
class UndecidedPupils {
    @Inject
    Reckoning reckoning;

    @Inject
    VerdictRepository verdicts;

    void refuse(Setting setting, Meeting council) {
        if (!setting.calendar().endsYear(setting.period())) {
            return;
        }
        var found = verdicts.byPupil(council.id());
        var missing = reckoning.reckon(setting).pupils().stream()
                .filter(ListedPupil::counted)
                .filter(pupil -> !isDecided(found.get(pupil.id())))
                .toList();
        if (!missing.isEmpty()) {
            throw new Rejected(
                    GradeError.DECISION_MISSING,
                    missing.size(),
                    missing.getFirst().name());
        }
    }

    private static boolean isDecided(VerdictView verdict) {
        return verdict != null && verdict.isDecided() && verdict.decision() != null;
    }
}
