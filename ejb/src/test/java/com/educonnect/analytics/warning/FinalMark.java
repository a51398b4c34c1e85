package com.educonnect.analytics.warning;

import com.educonnect.analytics.warning.PortoPupils.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.dataset.DatasetView;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.rtree.CARTRegressionTrainer;
import org.tribuo.regression.rtree.impurity.MeanSquaredError;

/** A forest that foretells the final mark itself; where the naive mark is nearer on pupils not seen, that one. */
final class FinalMark {
    private static final int TREES = 20;

    private static final RegressionFactory MARKS = new RegressionFactory();

    private final PortoPupils pupils;
    private final Known known;
    private final List<Model<Regressor>> forest = new ArrayList<>();
    private final List<ArrayExample<Regressor>> examples = new ArrayList<>();
    private final MutableDataset<Regressor> dataset =
            new MutableDataset<>(new SimpleDataSourceProvenance("Porto", MARKS), MARKS);
    private final double usual;
    private boolean naive;

    private FinalMark(PortoPupils pupils, Known known, List<Integer> learnt) {
        this.pupils = pupils;
        this.known = known;
        for (var i = 0; i < pupils.finals().length; i++) {
            examples.add(example(i));
            dataset.add(example(i));
        }
        this.usual = learnt.stream()
                .mapToDouble(pupil -> pupils.finals()[pupil])
                .average()
                .orElseThrow();
    }

    static FinalMark of(PortoPupils pupils, Known known, List<Integer> learnt, long seed) {
        var mark = new FinalMark(pupils, known, learnt);
        mark.learn(learnt, new Random(seed));
        return mark;
    }

    double of(int pupil) {
        return naive ? naively(pupil) : forest(pupil);
    }

    boolean isNaive() {
        return naive;
    }

    double naively(int pupil) {
        return switch (known) {
            case A -> pupils.last()[pupil];
            case B -> pupils.first()[pupil];
            case C -> usual;
        };
    }

    private double forest(int pupil) {
        return forest.stream().mapToDouble(tree -> of(tree, pupil)).average().orElseThrow();
    }

    private void learn(List<Integer> learnt, Random chance) {
        var sums = new double[pupils.finals().length];
        var counts = new int[sums.length];
        for (var i = 0; i < TREES; i++) {
            var drawn = chance.ints(learnt.size(), 0, learnt.size())
                    .mapToObj(learnt::get)
                    .toList();
            var tree = tree(drawn, chance.nextLong());
            forest.add(tree);
            var seen = new boolean[sums.length];
            drawn.forEach(pupil -> seen[pupil] = true);
            for (var pupil : learnt) {
                if (!seen[pupil]) {
                    sums[pupil] += of(tree, pupil);
                    counts[pupil]++;
                }
            }
        }
        var errors = new double[2];
        for (var pupil : learnt) {
            if (counts[pupil] > 0) {
                errors[0] += square(sums[pupil] / counts[pupil] - pupils.finals()[pupil]);
                errors[1] += square(naively(pupil) - pupils.finals()[pupil]);
            }
        }
        naive = errors[1] <= errors[0];
    }

    private Model<Regressor> tree(List<Integer> drawn, long seed) {
        var indices = drawn.stream().mapToInt(Integer::intValue).toArray();
        return new CARTRegressionTrainer(8, 5, 0, 0.6f, false, new MeanSquaredError(), seed)
                .train(new DatasetView<>(
                        dataset, indices, dataset.getFeatureIDMap(), dataset.getOutputIDInfo(), "draw"));
    }

    private double of(Model<Regressor> tree, int pupil) {
        return tree.predict(examples.get(pupil)).getOutput().getValues()[0];
    }

    private ArrayExample<Regressor> example(int pupil) {
        var history = pupils.history();
        return new ArrayExample<>(
                new Regressor("mark", pupils.finals()[pupil]),
                history.traits().toArray(String[]::new),
                history.examples().get(pupil).known());
    }

    private static double square(double number) {
        return number * number;
    }
}
