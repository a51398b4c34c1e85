package com.educonnect.grades;

import com.educonnect.grades.rules.scheme.KnownSchemes;
import com.educonnect.grades.rules.scheme.Scheme;
import com.educonnect.people.Rights;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where marks are entered or read, seen in one moment: a class in a period, perhaps in one subject.
 *
 * @param subject null for all
 * @param marking how the subject is marked, plain without a subject
 * @param document the scheme in force, or null where the school has not chosen one
 */
public record Setting(
        UUID schoolClass,
        String className,
        UUID subject,
        String subjectName,
        SubjectMarking marking,
        UUID year,
        UUID level,
        UUID stream,
        boolean yearOpen,
        UUID period,
        Calendar calendar,
        String document,
        Rights rights) {

    public Setting requireReads() {
        return require(subject == null ? rights.any() : rights.reads(subject));
    }

    public Setting requireEnters() {
        return require(rights.enters(subject));
    }

    /** What is out of the caller's sight does not exist for him or her. */
    private Setting require(boolean allowed) {
        if (!allowed) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        return this;
    }

    /** The caller may write here, but not now. */
    public Setting requireChangeable() {
        if (!yearOpen) {
            throw new Rejected(GradeError.YEAR_NOT_OPEN);
        }
        if (isSealed()) {
            throw new Rejected(GradeError.PERIOD_SEALED);
        }
        return this;
    }

    public Scheme scheme() {
        if (document == null) {
            throw new Rejected(GradeError.NO_SCHEME);
        }
        return KnownSchemes.of(document);
    }

    /** The same class in another period of its year. */
    public Setting in(UUID other) {
        return new Setting(
                schoolClass,
                className,
                subject,
                subjectName,
                marking,
                year,
                level,
                stream,
                yearOpen,
                other,
                calendar,
                document,
                rights);
    }

    public Calendar.Span span() {
        return calendar.get(period);
    }

    public boolean isSealed() {
        return calendar.seal(period).isPresent();
    }

    /**
     * On which day one had to be in the class to be among its results: the last of the period, or today as long as it
     * runs, or that of the seal. Who leaves afterwards keeps his or her place.
     */
    public LocalDate countedOn(LocalDate today) {
        var last = earlier(
                span().endsOn(), calendar.seal(period).map(Calendar.Seal::on).orElse(today));
        return last.isBefore(span().startsOn()) ? span().startsOn() : last;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
