package com.educonnect.grades.council;

import com.educonnect.attendance.PupilAttendance;
import com.educonnect.grades.Setting;
import com.educonnect.grades.results.Book;
import com.educonnect.grades.results.ListedPupil;
import com.educonnect.grades.results.Reckoning.Reckoned;
import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.Candidate;
import com.educonnect.grades.rules.scheme.Proposed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that a council has before it: the figures, what was missed, and what the rules propose from both. A council at the
 * year's end is also told what the year comes to, and what becomes of each pupil by it.
 *
 * @param missed in the period, by pupil
 * @param missedInYear by pupil; empty but at the year's end
 */
record CouncilBook(
        Reckoned reckoned,
        Map<UUID, PupilFacts> facts,
        Map<UUID, PupilAttendance> missed,
        Map<UUID, PupilAttendance> missedInYear) {
    private static final String CONDUCT = "subject:conduct";
    private static final Fraction HALF = Fraction.of(1, 2);

    Setting setting() {
        return reckoned.setting();
    }

    Book book() {
        return reckoned.book();
    }

    boolean endsYear() {
        return setting().calendar().endsYear(setting().period());
    }

    /** Whether the council is that of the year itself, where the school sits apart for it. */
    private boolean isYear() {
        return setting().calendar().isYear(setting().span());
    }

    Choices choices() {
        return Choices.of(setting().scheme(), endsYear());
    }

    /** Those who are among the class's results. */
    List<ListedPupil> pupils() {
        return reckoned.pupils().stream().filter(ListedPupil::counted).toList();
    }

    Missed missed(UUID pupil) {
        var attendance = missed.get(pupil);
        return attendance == null ? Missed.NOTHING : Missed.of(attendance);
    }

    List<ProposedChoice> proposals(UUID pupil) {
        var period = book().proposals(pupil, candidate -> known(candidate, pupil, missed));
        var year = endsYear() && !isYear()
                ? book().yearProposals(pupil, candidate -> known(candidate, pupil, missedInYear))
                : List.<Proposed>of();
        return Stream.concat(period.stream(), year.stream())
                .map(ProposedChoice::of)
                .toList();
    }

    /** A day of exclusion is two half-days. */
    private Candidate known(Candidate candidate, UUID pupil, Map<UUID, PupilAttendance> totals) {
        var known = called(candidate, facts.get(pupil));
        var attendance = totals.get(pupil);
        return attendance == null
                ? known
                : known.with(
                                "unjustified-hours",
                                Fraction.of(attendance.unjustified().hours()))
                        .with(
                                "exclusion-days",
                                Fraction.of(attendance.excluded().halfDays()).times(HALF));
    }

    private Candidate called(Candidate candidate, PupilFacts pupil) {
        var told = told(candidate, pupil.dossier());
        var called = pupil.repeating() ? told.tagged("repeater") : told;
        for (var tag : book().scheme().tagsOf(pupil.level())) {
            called = called.tagged(tag);
        }
        return called;
    }

    /** Where a subject is a mark for conduct, that is the one. */
    private static Candidate told(Candidate candidate, DossierView dossier) {
        var told = candidate;
        if (dossier.conduct() != null && !candidate.measures().containsKey(CONDUCT)) {
            told = told.with(CONDUCT, Fraction.of(dossier.conduct()));
        }
        if (dossier.examAverage() != null) {
            told = told.with("exam", Fraction.of(dossier.examAverage()));
        }
        return Boolean.TRUE.equals(dossier.examPassed()) ? told.tagged("exam-passed") : told;
    }
}
