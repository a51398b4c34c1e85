package com.educonnect.analytics.warning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.dataset.DatasetView;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Models of one method, each learnt from its own draw of the history; what they say on the mean is the committee's
 * score. Of the history itself each example is scored by those members only that have not seen it.
 */
final class Committee {
    /** Held, so that it stays as it is set: the library tells of every training as loudly as of what operators must read. */
    private static final Logger LIBRARY = Logger.getLogger("org.tribuo");

    private static final LabelFactory LABELS = new LabelFactory();
    private static final Label FAILED = new Label("failed");
    private static final Label PASSED = new Label("passed");

    static {
        LIBRARY.setLevel(Level.WARNING);
    }

    private final String[] traits;
    private final Scale scale;
    private final List<Model<Label>> members = new ArrayList<>();
    private final double[] unseen;

    private Committee(History history) {
        traits = history.traits().toArray(String[]::new);
        scale = Scale.of(history);
        unseen = new double[history.examples().size()];
    }

    /** The same history and the same seed give the same committee. */
    static Committee of(Method method, History history, long seed) {
        var committee = new Committee(history);
        committee.learn(method, history, new Random(seed));
        return committee;
    }

    /** From 0, passes, to 1, fails; not yet a probability. */
    double score(double[] known) {
        var example = example(known, LabelFactory.UNKNOWN_LABEL);
        return members.stream()
                .mapToDouble(member -> score(member, example))
                .average()
                .orElseThrow();
    }

    /** The score of each example of the history, by the members that have not seen it. */
    double[] unseen() {
        return unseen.clone();
    }

    private void learn(Method method, History history, Random chance) {
        var examples = history.examples().stream()
                .map(each -> example(each.known(), each.failed() ? FAILED : PASSED))
                .toList();
        var all = dataset(examples);
        var features = all.getFeatureIDMap();
        var labels = all.getOutputIDInfo();
        var scores = new int[unseen.length];
        for (var i = 0; i < method.members(); i++) {
            var drawn = history.draw(chance);
            var member =
                    method.trainer(chance.nextLong()).train(new DatasetView<>(all, drawn, features, labels, "draw"));
            members.add(member);
            ask(member, examples, drawn, scores);
        }
        for (var i = 0; i < unseen.length; i++) {
            unseen[i] = scores[i] == 0 ? score(history.examples().get(i).known()) : unseen[i] / scores[i];
        }
    }

    private void ask(Model<Label> member, List<ArrayExample<Label>> examples, int[] drawn, int[] scores) {
        var seen = new boolean[examples.size()];
        Arrays.stream(drawn).forEach(index -> seen[index] = true);
        for (var i = 0; i < seen.length; i++) {
            if (!seen[i]) {
                unseen[i] += score(member, examples.get(i));
                scores[i]++;
            }
        }
    }

    private static MutableDataset<Label> dataset(List<ArrayExample<Label>> examples) {
        var dataset = new MutableDataset<>(new SimpleDataSourceProvenance("history", LABELS), LABELS);
        examples.forEach(example -> dataset.add(example.copy()));
        return dataset;
    }

    private ArrayExample<Label> example(double[] known, Label label) {
        return new ArrayExample<>(label, traits, scale.apply(known));
    }

    private static double score(Model<Label> member, ArrayExample<Label> example) {
        return member.predict(example).getOutputScores().get(FAILED.getLabel()).getScore();
    }
}
