package com.educonnect.courses.log;

import com.educonnect.courses.OwnPupil;
import com.educonnect.courses.assignments.OwnAssignmentService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** What a pupil's lessons were about, and what is to be done at home and handed in, for the pupil and guardians with custody. */
@Stateless
public class OwnLogService {
    @Inject
    OwnPupil own;

    @Inject
    LogRepository log;

    @Inject
    OwnAssignmentService assignments;

    public ClassLog.Own log(UUID pupil, LocalDate from, LocalDate to) {
        own.require(pupil);
        LogRules.checkSpan(from, to);
        return new ClassLog.Own(pupil, from, to, log.own(pupil, from, to), assignments.due(pupil, from));
    }
}
