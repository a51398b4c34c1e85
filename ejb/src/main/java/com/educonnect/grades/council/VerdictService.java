package com.educonnect.grades.council;

import com.educonnect.grades.GradeError;
import com.educonnect.grades.GradeJournal;
import com.educonnect.grades.Setting;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What is said and decided of a pupil: prepared by the class teacher, decided while the council sits. A decision keeps
 * what the rules proposed at that moment beside what people decided.
 */
@Stateless
public class VerdictService {
    @Inject
    CouncilRights rights;

    @Inject
    CouncilRepository councils;

    @Inject
    VerdictRepository verdicts;

    @Inject
    CouncilBooks books;

    @Inject
    GradeJournal journal;

    public VerdictView save(UUID schoolClass, UUID period, UUID pupil, SaveVerdict asked) {
        var setting = rights.requirePrepares(schoolClass, period);
        var council = councils.get(schoolClass, period);
        if (council.is(Meeting.CLOSED)) {
            throw new Rejected(GradeError.COUNCIL_CLOSED);
        }
        var book = books.open(setting);
        if (book.pupils().stream().noneMatch(listed -> listed.id().equals(pupil))) {
            throw new Rejected(GradeError.PUPIL_NOT_IN_CLASS);
        }
        var command = ordered(asked, book.choices());
        var found = verdicts.find(council.id(), pupil).orElse(null);
        if (found != null && found.says(command)) {
            return found;
        }
        requireMayWrite(command, found, council, setting);
        write(council, pupil, command, book.proposals(pupil));
        journal.council(command.decided() ? "verdict.decide" : "verdict.prepare", "pupil", pupil, schoolClass, period);
        return verdicts.find(council.id(), pupil).orElseThrow();
    }

    private void requireMayWrite(SaveVerdict command, VerdictView found, Meeting council, Setting setting) {
        if (command.version() != (found == null ? 0 : found.version())) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        if (command.decided() && !rights.decides(setting)) {
            throw new Rejected(PlatformError.FORBIDDEN);
        }
        if (command.decided() && !council.is(Meeting.SITTING)) {
            throw new Rejected(GradeError.COUNCIL_NOT_SITTING);
        }
        if (!command.decided() && found != null && found.isDecided() && !found.givesWhat(command)) {
            throw new Rejected(GradeError.VERDICT_DECIDED);
        }
    }

    private void write(Meeting council, UUID pupil, SaveVerdict command, List<ProposedChoice> proposed) {
        if (!verdicts.write(council.id(), pupil, command, proposed, journal.require("councils.prepare"))) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
    }

    /** The same in the order of the choices; refuses what cannot be given. */
    private static SaveVerdict ordered(SaveVerdict asked, Choices choices) {
        var both = new ArrayList<>(asked.honours());
        both.retainAll(asked.refused());
        if (!both.isEmpty()) {
            throw new Rejected(GradeError.CHOICES_EXCLUDE, both.getFirst());
        }
        if (asked.decision() != null) {
            choices.require(Choice.DECISION, List.of(asked.decision()));
        }
        return new SaveVerdict(
                asked.version(),
                asked.comment(),
                choices.require(Choice.HONOUR, asked.honours()),
                choices.require(Choice.HONOUR, asked.refused()),
                choices.require(Choice.WARNING, asked.warnings()),
                asked.decision(),
                asked.reasons(),
                asked.conduct(),
                asked.decided());
    }
}
