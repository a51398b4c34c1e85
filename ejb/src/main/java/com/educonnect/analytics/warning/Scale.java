package com.educonnect.analytics.warning;

import java.util.List;

/**
 * Traits brought to one scale, in standard deviations from what is usual, so that days and marks weigh alike; what is
 * not known counts as usual.
 */
record Scale(double[] usual, double[] spread) {
    static Scale of(History history) {
        var usual = history.usual();
        var spread = new double[usual.length];
        for (var trait = 0; trait < usual.length; trait++) {
            spread[trait] = spread(history.examples(), trait, usual[trait]);
        }
        return new Scale(usual, spread);
    }

    double[] apply(double[] known) {
        var scaled = new double[known.length];
        for (var trait = 0; trait < known.length; trait++) {
            scaled[trait] = Double.isNaN(known[trait]) ? 0 : (known[trait] - usual[trait]) / spread[trait];
        }
        return scaled;
    }

    private static double spread(List<Example> examples, int trait, double usual) {
        var variance = examples.stream()
                .mapToDouble(example -> example.known()[trait])
                .filter(known -> !Double.isNaN(known))
                .map(known -> (known - usual) * (known - usual))
                .average()
                .orElse(0);
        return variance > 0 ? Math.sqrt(variance) : 1;
    }
}
