package com.educonnect.analytics.warning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one level of a school has taught: first tried on years that it had not seen, and only where it did better than
 * the naive rule learnt from all of them and asked about the pupils of today.
 */
record LevelModel(String level, List<Sighting> ended, Trial trial, List<Warning> warnings) {
    /** As many reasons as somebody reads. */
    private static final int REASONS = 3;

    /** Where it pushes the score by less, something is no reason. */
    private static final double WEIGHTY = 0.01;

    /** The same sightings, in whatever order, and the same seed give the same model. */
    static LevelModel of(String level, List<Sighting> sightings, long seed) {
        var ordered = sightings.stream()
                .filter(Sighting::tells)
                .sorted(Comparator.comparing(Sighting::year).thenComparing(Sighting::pupil))
                .toList();
        var ended = ordered.stream().filter(each -> each.failed() != null).toList();
        var trial = Trial.of(ended, seed);
        var model = new LevelModel(level, ended, trial, new ArrayList<>());
        if (trial.outcome() == Trial.Outcome.BETTER) {
            var history = Trial.history(ended);
            var foresight = Foresight.of(history, seed);
            ordered.stream()
                    .filter(each -> each.running() && foresight.fails(each.known()))
                    .map(each -> warning(each, foresight, history.usual()))
                    .forEach(model.warnings::add);
        }
        return model;
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
