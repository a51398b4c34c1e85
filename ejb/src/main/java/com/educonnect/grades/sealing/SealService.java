package com.educonnect.grades.sealing;

import com.educonnect.grades.GradeError;
import com.educonnect.grades.GradeJournal;
import com.educonnect.grades.Settings;
import com.educonnect.people.Listing;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Seals a class's period, so that its results stand, and re-opens it for a reason. */
@Stateless
public class SealService {
    private static final Listing.Query SEALINGS = new Listing.Query(
            SealingView.COLUMNS,
            SealingView.FROM
                    + "WHERE (?::uuid IS NULL OR s.school_class_id = ?) AND (?::uuid IS NULL OR s.period_id = ?)",
            "to_char(timestamptz 'epoch' + (timestamptz '2200-01-01' - s.sealed_at), 'YYYY-MM-DD HH24:MI:SS.US')",
            "s.id");

    @Inject
    SealingRepository sealings;

    @Inject
    Settings settings;

    @Inject
    Listing listing;

    @Inject
    GradeJournal journal;

    /** The latest first, with those that were re-opened. */
    public Page<SealingView> sealings(UUID schoolClass, UUID period, String cursor, Integer limit) {
        journal.require("marks.seal");
        return listing.page(SEALINGS, SealingView::of, cursor, limit, schoolClass, schoolClass, period, period);
    }

    /** Sealing again under the same id is a repeat, whatever has become of the seal since. */
    public SealingView seal(UUID id, SealPeriod command) {
        var actor = journal.require("marks.seal");
        settings.holdOffMarks();
        var setting = settings.get(command.schoolClass(), null, command.period());
        var found = sealings.find(id);
        if (found.isPresent()) {
            return found.filter(seal -> seal.schoolClass().equals(command.schoolClass())
                            && seal.period().equals(command.period()))
                    .orElseThrow(() -> new Rejected(GradeError.SEAL_IS_FIXED));
        }
        if (!setting.yearOpen()) {
            throw new Rejected(GradeError.YEAR_NOT_OPEN);
        }
        if (setting.isSealed()) {
            throw new Rejected(GradeError.ALREADY_SEALED);
        }
        setting.scheme();
        sealings.seal(id, command, actor);
        return noted("period.seal", id);
    }

    /** A seal that is lifted already keeps the reason that was given first. */
    public SealingView reopen(UUID id, ReopenPeriod command) {
        var actor = journal.require("marks.seal");
        settings.holdOffMarks();
        var found = get(id);
        if (!found.isOpen()) {
            return found;
        }
        if (!settings.get(found.schoolClass(), null, found.period()).yearOpen()) {
            throw new Rejected(GradeError.YEAR_NOT_OPEN);
        }
        sealings.reopen(id, command.reason(), actor);
        return noted("period.reopen", id);
    }

    private SealingView get(UUID id) {
        return sealings.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    private SealingView noted(String action, UUID id) {
        var sealing = get(id);
        journal.seal(action, id, sealing.schoolClass(), sealing.period());
        return sealing;
    }
}
