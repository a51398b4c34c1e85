package com.educonnect.analytics.warning;

import java.util.List;

/**
 * The rule that needs no learning: who was below the pass mark last term fails. Its risks are the shares that failed
 * in earlier years.
 */
record Naive(double below, double above) {
    static Naive of(List<Ended> history) {
        return new Naive(share(history, true), share(history, false));
    }

    double risk(Ended pupil) {
        return pupil.below() ? below : above;
    }

    private static double share(List<Ended> history, boolean below) {
        var those = history.stream().filter(each -> each.below() == below).toList();
        return (those.stream().filter(Ended::failed).count() + 1.0) / (those.size() + 2.0);
    }
}
