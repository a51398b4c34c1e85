package com.educonnect.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.config.providers.Charge;
import com.educonnect.config.providers.ProviderSimulator;
import com.educonnect.config.providers.Scenario;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Many payments over all providers, whatever these do, while the server dies again and again before statements, around
 * commits and around remote calls, and is deaf for a while: each franc is where the providers say that it is, once.
 */
class CrashIT {
    private static final long SEED = Long.getLong("payments.seed", 20_261_126);
    private static final int PAYMENTS = Integer.getInteger("payments.count", 240);
    private static final int ONE_IN = 60;
    private static final List<Scenario> SCENARIOS =
            Stream.of(Scenario.values()).filter(each -> each != Scenario.STALLS).toList();
    private static final List<Duration> TIMES = List.of(
            Duration.ofSeconds(6),
            Duration.ofSeconds(40),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(2));

    private final Random random = new Random(SEED);
    private final Map<UUID, Scenario> asked = new HashMap<>();
    private int deaths;

    @Test
    void eachPaymentCountsOnceWhateverDies() {
        try (var simulator = ProviderSimulator.still(SEED, Clock.systemUTC(), Duration.ofSeconds(1));
                var books = new SchoolBooks(simulator)) {
            books.callbacks.clock(books.clock);
            books.transactions.dieWhen(this::dies);
            for (var i = 0; i < PAYMENTS; i++) {
                ask(books, i);
            }
            TIMES.forEach(time -> live(books, time));
            books.transactions.dieWhen(() -> false);
            books.callbacks.deaf(false);
            for (var day = 0; day < 5; day++) {
                live(books, Duration.ofDays(1));
            }
            System.out.println("payments " + asked.size() + ", deaths " + deaths + ", seed " + SEED);
            assertThat(deaths).isGreaterThan(PAYMENTS / 10);
            asked.keySet().forEach(id -> isWhereItBelongs(books, id));
            equalsTheProvidersBooks(books, simulator);
        }
    }

    private synchronized boolean dies() {
        var now = random.nextInt(ONE_IN) == 0;
        deaths += now ? 1 : 0;
        return now;
    }

    /** Who got no answer asks again, as a phone does. */
    private void ask(SchoolBooks books, int number) {
        var provider = Priced.ALL.get(number % Priced.ALL.size());
        var scenario = SCENARIOS.get(random.nextInt(SCENARIOS.size()));
        var id = new UUID(random.nextLong(), random.nextLong());
        var command = provider.ask(scenario);
        for (var tries = 0; tries < 20; tries++) {
            try {
                books.ask(id, command);
                asked.put(id, scenario);
                return;
            } catch (Transactions.Killed again) {
                continue;
            } catch (com.educonnect.platform.Rejected ringing) {
                assertThat(ringing.code()).isEqualTo(PaymentError.PHONE_IS_RINGING);
                return;
            }
        }
    }

    private void live(SchoolBooks books, Duration time) {
        books.callbacks.deaf(random.nextInt(3) == 0);
        for (var id : asked.keySet()) {
            seen(books, id);
        }
        survive(() -> books.pass(time));
    }

    private void seen(SchoolBooks books, UUID id) {
        survive(() -> {
            if (books.all().contains(id)) {
                Payer.decide(books.payment(id));
            }
        });
    }

    private static void survive(Runnable work) {
        try {
            work.run();
        } catch (Transactions.Killed killed) {
            // it is started again
        }
    }

    private void isWhereItBelongs(SchoolBooks books, UUID id) {
        if (!books.all().contains(id)) {
            return;
        }
        var payment = books.payment(id);
        var amount = payment.amount().minor();
        assertThat(payment.state().isOpen()).as(asked.get(id) + " " + payment).isFalse();
        assertThat(books.postings(id))
                .as(asked.get(id) + " " + payment)
                .isEqualTo(
                        switch (payment.state()) {
                            case SUCCEEDED -> List.of(amount);
                            case REFUNDED -> List.of(amount, -amount);
                            default -> List.of();
                        });
    }

    /** What the providers took and we did not credit is before somebody's eyes; what we credited they took. */
    private void equalsTheProvidersBooks(SchoolBooks books, ProviderSimulator simulator) {
        for (var provider : Priced.ALL) {
            var taken = simulator.engine().charges(provider.name()).stream()
                    .filter(Charge::taken)
                    .toList();
            var credited = new ArrayList<Payment>();
            var doubtful = 0;
            for (var id : books.all()) {
                var payment = books.payment(id);
                if (payment.provider().equals(provider.name())) {
                    if (payment.state() == PaymentState.SUCCEEDED) {
                        credited.add(payment);
                    } else if (payment.state() == PaymentState.NEEDS_REVIEW) {
                        doubtful++;
                    }
                }
            }
            assertThat(taken.size())
                    .as(() -> provider.name() + " " + uncredited(books, taken))
                    .isBetween(credited.size() - reversals(provider), credited.size() + doubtful);
            assertThat(pushes(simulator, provider)).as(provider.name()).allMatch(count -> count == 1);
        }
    }

    /** What was taken, where we count it neither as paid nor as doubtful. */
    private static String uncredited(SchoolBooks books, List<Charge> taken) {
        var all = books.all();
        return taken.stream()
                        .filter(charge -> all.stream().noneMatch(id -> charge.id()
                                .endsWith(id.toString().substring(24))))
                        .map(charge -> "of no payment: " + charge.id() + " " + charge.scenario())
                        .toList()
                + " "
                + all.stream()
                        .map(books::payment)
                        .filter(payment -> payment.state() != PaymentState.SUCCEEDED
                                && payment.state() != PaymentState.NEEDS_REVIEW)
                        .map(payment -> payment.provider() + " " + payment.id() + " " + payment.state() + " "
                                + payment.reason() + " " + payment.reference())
                        .toList()
                + taken.stream()
                        .map(charge -> charge.id() + " " + charge.scenario())
                        .toList();
    }

    /** MTN, Orange, M-Pesa and Airtel do not tell that money went back. */
    private int reversals(Priced provider) {
        return (int) asked.values().stream()
                .filter(each -> each == Scenario.TAKEN_BACK)
                .count();
    }

    /** How often each phone was rung for one payment. */
    private static List<Long> pushes(ProviderSimulator simulator, Priced provider) {
        if (!provider.pushes() || provider.name().equals("airtel-money")) {
            return List.of();
        }
        var counts = new HashMap<String, Long>();
        simulator
                .engine()
                .charges(provider.name())
                .forEach(charge -> counts.merge(charge.callback().toString(), 1L, Long::sum));
        return List.copyOf(counts.values());
    }
}
