package com.educonnect.grades.sealing;

import com.educonnect.grades.GradeError;
import com.educonnect.grades.Settings;
import com.educonnect.people.structure.ProgrammeChanged;
import com.educonnect.platform.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Refuses whatever would make a sealed figure come out otherwise, whoever changes it and by which way. */
@ApplicationScoped
public class SealedProgrammes {
    @Inject
    SealingRepository sealings;

    @Inject
    Settings settings;

    void keep(@Observes ProgrammeChanged changed) {
        settings.holdOffSeals();
        sealings.moved().ifPresent(schoolClass -> {
            throw new Rejected(GradeError.PROGRAMME_SEALED, schoolClass);
        });
    }
}
