package com.educonnect.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Many payments over all providers, whatever these do, while the server dies again and again before statements, around
 * commits and before remote calls, and is deaf for a while: each franc is where the providers say that it is, once. What is
 * asked is a function of the seed; where the server dies depends on its threads too.
 */
class CrashIT {
    private static final long SEED = Long.getLong("payments.seed", 20_261_126);
    private static final int PAYMENTS = Integer.getInteger("payments.count", 240);
    private static final int OF_ONE_SCHOOL = 240;

    @Test
    void eachPaymentCountsOnceWhateverDies() {
        var faults = new Faults();
        for (var first = 0; first < PAYMENTS; first += OF_ONE_SCHOOL) {
            new CrashingSchool(SEED + first, faults).pays(Math.min(OF_ONE_SCHOOL, PAYMENTS - first));
            System.out.println("seed " + (SEED + first) + ": " + faults);
        }
        System.out.println("schedule " + faults.schedule());
        assertThat(faults.payments()).isEqualTo(PAYMENTS);
        assertThat(faults.deaths()).isGreaterThan(PAYMENTS / 10);
    }
}
