package com.educonnect.people;

import com.educonnect.auth.OwnPupils;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Answers in a transaction of the school, never in the platform's own that asks. */
@Dependent
class PupilsTaught implements OwnPupils {
    @Inject
    TeachingService teaching;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean include(UUID person) {
        return teaching.teaches(person);
    }
}
