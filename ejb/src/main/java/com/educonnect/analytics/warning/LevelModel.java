package com.educonnect.analytics.warning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one level has taught, of the school or of a pool of schools: first tried on years that it had not seen, and only
 * where it did better than the naive rule learnt from all of them and asked about the school's pupils of today.
 *
 * @param schools from how many it was learnt; 1 is the school itself
 */
record LevelModel(String level, int schools, List<Ended> ended, Trial trial, List<Warning> warnings) {
    /** As many reasons as somebody reads. */
    private static final int REASONS = 3;

    /** Where it pushes the score by less, something is no reason. */
    private static final double WEIGHTY = 0.01;

    /** The same sightings, in whatever order, and the same seed give the same model. */
    static LevelModel of(String level, List<Sighting> sightings, long seed) {
        var ordered = ordered(sightings);
        var ended =
                ordered.stream().filter(Sighting::hasEnded).map(Sighting::ended).toList();
        return of(level, 1, ended, ordered, seed);
    }

    /** The same for those of a pool, and the school's own pupils of today. */
    static LevelModel of(String level, Pool pool, List<Sighting> sightings, long seed) {
        var ended = pool.pupils().stream().sorted(Ended.BY_VALUES).toList();
        return of(level, pool.schools(), ended, ordered(sightings), seed);
    }

    boolean knowsTooLittle() {
        return trial.outcome() == Trial.Outcome.TOO_LITTLE_HISTORY;
    }

    boolean isPooled() {
        return schools > 1;
    }

    private static LevelModel of(String level, int schools, List<Ended> ended, List<Sighting> pupils, long seed) {
        var trial = Trial.of(ended, seed);
        var model = new LevelModel(level, schools, ended, trial, new ArrayList<>());
        if (trial.outcome() == Trial.Outcome.BETTER) {
            var history = Trial.history(ended);
            var foresight = Foresight.of(history, seed);
            pupils.stream()
                    .filter(each -> each.running() && foresight.fails(each.known()))
                    .map(each -> warning(each, foresight, history.usual()))
                    .forEach(model.warnings::add);
        }
        return model;
    }

    private static List<Sighting> ordered(List<Sighting> sightings) {
        return sightings.stream()
                .filter(Sighting::tells)
                .sorted(Comparator.comparing(Sighting::year).thenComparing(Sighting::pupil))
                .toList();
    }

    private static Warning warning(Sighting sighting, Foresight foresight, double[] usual) {
        return new Warning(sighting, foresight.risk(sighting.known()), reasons(sighting, foresight, usual));
    }

    /** What would take most from the score if it alone were as usual in the level. */
    private static List<WarningReason> reasons(Sighting sighting, Foresight foresight, double[] usual) {
        var score = foresight.score(sighting.known());
        var pushes = new double[usual.length];
        for (var trait = 0; trait < usual.length; trait++) {
            var otherwise = sighting.known().clone();
            otherwise[trait] = usual[trait];
            pushes[trait] = score - foresight.score(otherwise);
        }
        return IntStream.range(0, usual.length)
                .filter(trait -> pushes[trait] >= WEIGHTY)
                .filter(trait -> Trait.values()[trait].isWorse(sighting.known()[trait], usual[trait]))
                .boxed()
                .sorted(Comparator.comparingDouble(trait -> -pushes[trait]))
                .limit(REASONS)
                .map(trait -> new WarningReason(
                        Trait.values()[trait].id(), sighting.known()[trait], sighting.of()[trait], usual[trait]))
                .toList();
    }

    /** A pupil of today who is likelier than not to fail. */
    record Warning(Sighting sighting, Risk risk, List<WarningReason> reasons) {}
}
