package com.educonnect.privacy;

import com.educonnect.people.Saving;
import com.educonnect.people.person.Pupil;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** The deed itself, and its trace. */
@Dependent
class Erasing {
    @Inject
    Saving saving;

    @Inject
    ErasureRepository erasures;

    @Inject
    ErasedRows rows;

    @Inject
    Audit audit;

    /** Whoever is still a pupil here is first taken off the roll. */
    void requireGone(UUID pupil) {
        saving.get(Pupil.class, pupil);
        if (erasures.isHere(pupil)) {
            throw new Rejected(ErasureError.STILL_HERE);
        }
    }

    void erase(UUID pupil) {
        rows.erase(pupil);
        note("erasure.confirm", pupil);
    }

    void note(String action, UUID pupil) {
        audit.record(action, "pupil", pupil);
    }
}
