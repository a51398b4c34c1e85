package com.educonnect.grades.rules;

import com.educonnect.grades.rules.exact.Fraction;
import com.educonnect.grades.rules.scheme.Bands;
import com.educonnect.grades.rules.scheme.Candidate;
import com.educonnect.grades.rules.scheme.Proposed;
import com.educonnect.grades.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Every figure of a markbook. The general average stands behind the last subject. */
public final class Results {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Plan plan;
    private final Scheme scheme;
    private final int general;
    private final Outcome[][][] outcomes;
    private final Standings[][][] standings;

    Results(Plan plan) {
        this.plan = plan;
        this.scheme = plan.scheme;
        this.general = plan.book.subjects().size();
        var periods = plan.book.periods().count();
        outcomes = new Outcome[plan.book.pupils().count()][periods][general + 1];
        var classes = IntStream.of(plan.book.pupils().classes()).max().orElse(-1) + 1;
        standings = new Standings[classes][periods][general + 1];
    }

    void take(int pupil, Workings workings) {
        for (var period = 0; period < outcomes[pupil].length; period++) {
            for (var subject = 0; subject < general; subject++) {
                outcomes[pupil][period][subject] = workings.subjectOutcome(period, subject);
            }
            outcomes[pupil][period][general] = workings.general(period).outcome();
        }
    }

    public Result subject(int pupil, int period, int subject) {
        return result(
                pupil,
                period,
                subject,
                scheme.ranking().subject(),
                scheme.scale().bands());
    }

    public Result general(int pupil, int period) {
        return result(
                pupil,
                period,
                general,
                scheme.ranking().general(),
                scheme.general().bands());
    }

    public Statistics subjectStatistics(int schoolClass, int period, int subject) {
        return standings(schoolClass, period, subject).statistics();
    }

    public Statistics generalStatistics(int schoolClass, int period) {
        return standings(schoolClass, period, general).statistics();
    }

    private Result result(int pupil, int period, int subject, boolean ranked, Bands bands) {
        var outcome = outcomes[pupil][period][subject];
        var score = outcome.score();
        if (score == null) {
            return new Result(outcome.status(), null, null, null, null);
        }
        var place = ranked && outcome.isScored()
                ? standings(plan.book.pupils().classes()[pupil], period, subject)
                        .place(comparable(pupil, period, subject))
                : null;
        return new Result(
                outcome.status(),
                scheme.rounding().rounding().shown(score.value()),
                plain(score.maximum()),
                Levels.reached(scheme, bands, score).orElse(null),
                place);
    }

    /** 20, not 20.00 and not 2E+1. */
    private BigDecimal plain(Fraction maximum) {
        var shortest = scheme.rounding().rounding().shown(maximum).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private Standings standings(int schoolClass, int period, int subject) {
        if (standings[schoolClass][period][subject] == null) {
            var classes = plan.book.pupils().classes();
            var shown = IntStream.range(0, classes.length)
                    .filter(pupil -> classes[pupil] == schoolClass)
                    .mapToObj(pupil -> comparable(pupil, period, subject))
                    .filter(Objects::nonNull)
                    .toArray(BigDecimal[]::new);
            standings[schoolClass][period][subject] =
                    new Standings(shown, scheme.rounding().rounding());
        }
        return standings[schoolClass][period][subject];
    }

    /** The shown figure out of what everybody's is out of, or null for one who has none or is not classed. */
    private BigDecimal comparable(int pupil, int period, int subject) {
        var outcome = outcomes[pupil][period][subject];
        if (!outcome.isScored()) {
            return null;
        }
        var maximum = subject == general ? scheme.general().maximum() : plan.maximum(period, subject);
        return scheme.rounding().rounding().shown(outcome.score().on(maximum));
    }

    /** The figures that proposals go by; the caller adds what other domains know, such as hours missed. */
    public Candidate candidate(int pupil, int period) {
        Map<String, Fraction> measures = new HashMap<>();
        var average = comparable(pupil, period, general);
        if (average != null) {
            measures.put("general", Fraction.of(average));
        }
        var subjects = new ArrayList<Candidate.Subject>();
        for (var subject = 0; subject < general; subject++) {
            var shown = comparable(pupil, period, subject);
            if (shown == null) {
                continue;
            }
            var tags = plan.book.subjects().get(subject).tags();
            tags.forEach(tag -> measures.put("subject:" + tag, Fraction.of(shown)));
            var percent = Fraction.of(shown).times(HUNDRED).dividedBy(plan.maximum(period, subject));
            subjects.add(new Candidate.Subject(tags, percent));
        }
        return new Candidate(measures, Set.of(), subjects);
    }

    /** What is put before the council of a period. */
    public List<Proposed> proposals(Candidate candidate, int period) {
        return scheme.proposals(candidate, plan.book.periods().level(period));
    }
}
