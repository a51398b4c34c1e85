package com.educonnect.grades.council;

import com.educonnect.grades.GradeError;
import com.educonnect.grades.GradeJournal;
import com.educonnect.grades.Setting;
import com.educonnect.grades.results.ListedPupil;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** A class's council: what it has before it, and what is kept of its sitting. */
@Stateless
public class CouncilService {
    @Inject
    CouncilRights rights;

    @Inject
    CouncilBooks books;

    @Inject
    CouncilRecord kept;

    @Inject
    GradeJournal journal;

    public CouncilView council(UUID schoolClass, UUID period) {
        var setting = rights.requireReads(schoolClass, period);
        return view(setting, books.open(setting), kept.meeting(schoolClass, period));
    }

    private CouncilView view(Setting setting, CouncilBook book, Meeting meeting) {
        var ids = book.pupils().stream().map(ListedPupil::id).toList();
        var views = new CouncilViews(book, kept.comments(setting.period(), ids), kept.verdicts(meeting.id()));
        return new CouncilView(
                setting.schoolClass(),
                setting.className(),
                setting.period(),
                setting.span().name(),
                book.endsYear(),
                meeting,
                setting.isSealed(),
                rights.prepares(setting, meeting),
                rights.decides(setting),
                views.periods(),
                book.choices().list(),
                views.columns(),
                book.book().generalFigures(),
                views.bands(),
                kept.phrases(),
                views.pupils());
    }

    /** What may have changed while somebody looks at the council: the sitting and the verdicts. */
    public CouncilState state(UUID schoolClass, UUID period) {
        rights.requireReads(schoolClass, period);
        var meeting = kept.meeting(schoolClass, period);
        return new CouncilState(meeting, kept.listed(meeting.id()));
    }

    public Meeting save(UUID schoolClass, UUID period, SaveCouncil command) {
        rights.requirePrepares(schoolClass, period);
        var found = kept.made(schoolClass, period);
        if (found.is(Meeting.CLOSED)) {
            throw new Rejected(GradeError.COUNCIL_CLOSED);
        }
        if (found.says(command)) {
            return found;
        }
        if (!kept.change(found.id(), command)) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        journal.council("change", "council", found.id(), schoolClass, period);
        return kept.meeting(schoolClass, period);
    }
}
