package com.educonnect.grades.council;

import com.educonnect.grades.GradeError;
import com.educonnect.grades.GradeJournal;
import com.educonnect.people.Listing;
import com.educonnect.people.PeopleError;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** The school's phrase bank: chosen from by everybody who comments, kept in order by a few. */
@Stateless
public class PhraseService {
    private static final String ENTITY = "phrase";
    private static final Listing.Query PHRASES = new Listing.Query(
            PhraseView.COLUMNS, """
            FROM phrase f LEFT JOIN subject j ON j.id = f.subject_id
            WHERE (?::uuid IS NULL OR f.subject_id IS NULL OR f.subject_id = ?)
            """, "(coalesce(j.code, '') || ' ' || to_char(f.position, 'FM0000000000'))", "f.id");

    @Inject
    PhraseRepository phrases;

    @Inject
    Listing listing;

    @Inject
    GradeJournal journal;

    /** @param subject null for all; otherwise those of the subject and those that suit all */
    public Page<PhraseView> phrases(UUID subject, String cursor, Integer limit) {
        return listing.page(PHRASES, PhraseView::of, cursor, limit, subject, subject);
    }

    public PhraseView save(UUID id, SavePhrase command) {
        journal.require("phrases.manage");
        var found = phrases.find(id);
        if (found.isEmpty()) {
            return create(id, command);
        }
        if (!Objects.equals(found.get().subject(), command.subject())) {
            throw new Rejected(GradeError.PHRASE_IS_FIXED);
        }
        if (found.get().says(command)) {
            return found.get();
        }
        if (!phrases.change(id, command)) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        return noted("change", id);
    }

    private PhraseView create(UUID id, SavePhrase command) {
        if (command.version() != 0) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        if (!phrases.create(id, command)) {
            throw new Rejected(PeopleError.UNKNOWN_REFERENCE, "subject");
        }
        return noted("create", id);
    }

    /** What is gone already is not there; comments that used it keep their words. */
    public void remove(UUID id) {
        journal.require("phrases.manage");
        if (phrases.remove(id)) {
            journal.note("delete", ENTITY, id);
        }
    }

    private PhraseView noted(String action, UUID id) {
        journal.note(action, ENTITY, id);
        return phrases.find(id).orElseThrow();
    }
}
