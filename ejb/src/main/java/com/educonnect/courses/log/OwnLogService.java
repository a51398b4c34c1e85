package com.educonnect.courses.log;

import com.educonnect.courses.OwnPupil;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** What a pupil's lessons were about and what is to be done at home, for the pupil and guardians with custody. */
@Stateless
public class OwnLogService {
    @Inject
    OwnPupil own;

    @Inject
    LogRepository log;

    public ClassLog.Own log(UUID pupil, LocalDate from, LocalDate to) {
        own.require(pupil);
        LogRules.checkSpan(from, to);
        return new ClassLog.Own(pupil, from, to, log.own(pupil, from, to));
    }
}
