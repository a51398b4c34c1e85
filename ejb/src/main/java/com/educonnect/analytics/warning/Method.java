package com.educonnect.analytics.warning;

import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.math.optimisers.AdaGrad;

/**
 * The ways of learning that are tried; each is learnt by a {@link Committee} of so many members, each from a draw of
 * its own. The figures were chosen on the pupils of Cortez and Silva (2008).
 */
enum Method {
    /** A sum of weighted traits. */
    WEIGHTS(5) {
        @Override
        Trainer<Label> trainer(long seed) {
            return new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(0.1), 10, SILENT, 1, seed);
        }
    },
    /** A few questions one after the other. */
    QUESTIONS(15) {
        @Override
        Trainer<Label> trainer(long seed) {
            return new CARTClassificationTrainer(3, 10, 0, 1, false, new GiniIndex(), seed);
        }
    },
    /** A forest: each member asks many questions, each question chosen among a part of the traits. */
    FOREST(20) {
        @Override
        Trainer<Label> trainer(long seed) {
            return new CARTClassificationTrainer(6, 6, 0, 0.35f, false, new GiniIndex(), seed);
        }
    };

    private static final int SILENT = -1;

    private final int members;

    Method(int members) {
        this.members = members;
    }

    int members() {
        return members;
    }

    abstract Trainer<Label> trainer(long seed);
}
