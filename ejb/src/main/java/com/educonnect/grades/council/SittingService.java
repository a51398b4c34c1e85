package com.educonnect.grades.council;

import com.educonnect.grades.Calendar.Seal;
import com.educonnect.grades.GradeError;
import com.educonnect.grades.GradeJournal;
import com.educonnect.grades.Setting;
import com.educonnect.grades.sealing.ReopenPeriod;
import com.educonnect.grades.sealing.SealPeriod;
import com.educonnect.grades.sealing.SealService;
import com.educonnect.people.SchoolTime;
import com.educonnect.platform.Ids;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Opens and closes a class's council. Closing it seals the period, so that the figures it decided by stand; opening it
 * again needs a reason and lifts the seal.
 */
@Stateless
public class SittingService {
    @Inject
    CouncilRights rights;

    @Inject
    CouncilRepository councils;

    @Inject
    UndecidedPupils undecided;

    @Inject
    SealService seals;

    @Inject
    SchoolTime time;

    @Inject
    GradeJournal journal;

    /** A council that is in that state already has been brought there by a call that is repeated. */
    public Meeting step(UUID schoolClass, UUID period, StepCouncil command) {
        var setting = rights.requireDecides(schoolClass, period);
        var found = councils.get(schoolClass, period);
        if (found.is(command.state())) {
            return found;
        }
        if (found.version() != command.version()) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        switch (found.state() + " " + command.state()) {
            case "prepared sitting" -> setting.scheme();
            case "sitting closed" -> close(setting, found);
            case "closed sitting" -> reopen(setting, command);
            default -> throw new Rejected(GradeError.COUNCIL_STEP);
        }
        if (!councils.step(found.id(), command.state(), command.version(), time.today())) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        journal.council("council." + command.state(), "council", found.id(), schoolClass, period);
        return councils.find(schoolClass, period);
    }

    /** A period that was sealed before the council sat stays under that seal. */
    private void close(Setting setting, Meeting council) {
        undecided.refuse(setting, council);
        if (!setting.isSealed()) {
            seals.seal(Ids.next(), new SealPeriod(setting.schoolClass(), setting.period()));
        }
    }

    private void reopen(Setting setting, StepCouncil command) {
        if (!command.givesReason()) {
            throw new Rejected(GradeError.REASON_NEEDED, StepCouncil.SHORTEST_REASON);
        }
        var seal = setting.calendar().seal(setting.period());
        if (seal.filter(each -> !each.period().equals(setting.period())).isPresent()) {
            throw new Rejected(GradeError.PERIOD_SEALED);
        }
        seal.map(Seal::id).ifPresent(id -> seals.reopen(id, new ReopenPeriod(command.reason())));
    }
}
