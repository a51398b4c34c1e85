package com.educonnect.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.config.providers.Charge;
import com.educonnect.config.providers.ProviderSimulator;
import com.educonnect.config.providers.Scenario;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A school whose server dies between any two steps of its payments, and what must be true of its books afterwards. */
final class CrashingSchool {
    private static final int ONE_IN = 60;
    /** They do not say how much was paid: it is what was asked for, or nothing. */
    private static final Set<String> SILENT = Set.of("orange-money", "mpesa");

    private static final Set<Scenario> UNTOLD = EnumSet.of(Scenario.TAKEN_BACK, Scenario.DISPUTED_UNTOLD);
    private static final List<Scenario> SCENARIOS =
            Stream.of(Scenario.values()).filter(each -> each != Scenario.STALLS).toList();
    private static final List<Duration> TIMES = List.of(
            Duration.ofSeconds(6),
            Duration.ofSeconds(40),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(2));

    private final Random schedule;
    private final Random chance;
    private final long seed;
    private final Faults faults;
    private final Map<UUID, Scenario> asked = new LinkedHashMap<>();

    CrashingSchool(long seed, Faults faults) {
        this.seed = seed;
        this.faults = faults;
        schedule = new Random(seed);
        chance = new Random(~seed);
    }

    void pays(int payments) {
        try (var simulator = ProviderSimulator.still(seed, Clock.systemUTC(), Duration.ofSeconds(1));
                var books = new SchoolBooks(simulator)) {
            books.callbacks.clock(books.clock);
            books.transactions.dieWhen(this::dies);
            for (var i = 0; i < payments; i++) {
                ask(books, i);
            }
            TIMES.forEach(time -> live(books, time));
            books.transactions.dieWhen(moment -> false);
            books.callbacks.deaf(false);
            for (var day = 0; day < 5; day++) {
                live(books, Duration.ofDays(1));
            }
            balances(books, simulator);
        }
    }

    private synchronized boolean dies(Transactions.Moment moment) {
        var now = chance.nextInt(ONE_IN) == 0;
        if (now) {
            faults.died(moment);
        }
        return now;
    }

    /** Who got no answer asks again, as a phone does. */
    private void ask(SchoolBooks books, int number) {
        var provider = Priced.ALL.get(number % Priced.ALL.size());
        var scenario = SCENARIOS.get(schedule.nextInt(SCENARIOS.size()));
        var id = new UUID(schedule.nextLong(), schedule.nextLong());
        var command = provider.ask(scenario, number);
        faults.asked(id, provider, scenario);
        asked.put(id, scenario);
        for (var answered = false; !answered; ) {
            answered = survives(() -> books.ask(id, command));
        }
    }

    private void live(SchoolBooks books, Duration time) {
        var deaf = schedule.nextInt(3) == 0;
        if (deaf) {
            faults.deaf();
        }
        books.callbacks.deaf(deaf);
        asked.keySet().forEach(id -> survives(() -> Payer.decide(books.payment(id))));
        survives(() -> books.pass(time));
    }

    /** Whether it came to its end; else the server died and is started again. */
    private static boolean survives(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Transactions.Killed killed) {
            return false;
        }
    }

    private void balances(SchoolBooks books, ProviderSimulator simulator) {
        var payments = books.all().stream().map(books::payment).toList();
        assertThat(payments).extracting(Payment::id).containsExactlyInAnyOrderElementsOf(asked.keySet());
        payments.forEach(payment -> isWhereItBelongs(books, payment));
        for (var provider : Priced.ALL) {
            equalsTheProvidersBooks(provider, payments, simulator);
            ledgerEqualsTheProvidersBooks(books, provider, payments, simulator);
        }
    }

    private void isWhereItBelongs(SchoolBooks books, Payment payment) {
        var amount = payment.amount().minor();
        var story = asked.get(payment.id()) + " " + payment + ", seed " + seed;
        faults.ended(payment.state());
        assertThat(payment.state().isOpen()).as(story).isFalse();
        assertThat(books.postings(payment.id()))
                .as(story)
                .isEqualTo(
                        switch (payment.state()) {
                            case SUCCEEDED -> List.of(amount);
                            case REFUNDED -> List.of(amount, -amount);
                            default -> List.of();
                        });
    }

    /** What the providers took and we did not credit is before somebody's eyes; what we credited they took. */
    private void equalsTheProvidersBooks(Priced provider, List<Payment> all, ProviderSimulator simulator) {
        var own = all.stream()
                .filter(payment -> payment.provider().equals(provider.name()))
                .toList();
        var charges = simulator.engine().charges(provider.name());
        var taken = charges.stream().filter(Charge::taken).toList();
        var credited = count(own, PaymentState.SUCCEEDED);
        assertThat(taken.size())
                .as(() -> provider.name() + ", seed " + seed + " " + uncredited(own, taken))
                .isBetween(credited - reversals(own), credited + count(own, PaymentState.NEEDS_REVIEW));
        if (provider.pushes() && !provider.name().equals("airtel-money")) {
            assertThat(charges)
                    .as("each phone rang once for one payment, " + provider.name() + ", seed " + seed)
                    .doesNotHaveDuplicates()
                    .extracting(Charge::callback)
                    .doesNotHaveDuplicates();
        }
    }

    /** Each franc in the ledger's account of a provider is of one charge in the provider's books, which has no other payment. */
    private void ledgerEqualsTheProvidersBooks(
            SchoolBooks books, Priced provider, List<Payment> all, ProviderSimulator simulator) {
        var charges = simulator.engine().charges(provider.name());
        var used = new HashSet<String>();
        var sum = 0L;
        for (var payment : all) {
            if (payment.provider().equals(provider.name()) && payment.state() == PaymentState.SUCCEEDED) {
                var charge = charges.stream()
                        .filter(each -> payment.reference().endsWith(each.number())
                                || payment.reference().equals(each.id()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no charge of " + payment + ", seed " + seed));
                assertThat(used.add(charge.id()))
                        .as("one payment of " + charge.id())
                        .isTrue();
                var came = SILENT.contains(provider.name())
                        ? payment.amount().minor()
                        : charge.amount().longValueExact() * provider.unit();
                sum += came - books.fee(payment.id());
            }
        }
        assertThat(books.booked(provider.name()))
                .as(provider.name() + ", seed " + seed)
                .isEqualTo(sum);
    }

    private static int count(List<Payment> payments, PaymentState state) {
        return (int)
                payments.stream().filter(payment -> payment.state() == state).count();
    }

    /** MTN, Orange, M-Pesa and Airtel do not tell that money went back; of a dispute only the daily statement may tell. */
    private int reversals(List<Payment> payments) {
        return (int) payments.stream()
                .filter(payment -> UNTOLD.contains(asked.get(payment.id())))
                .count();
    }

    /** What was taken, beside what we count neither as paid nor as doubtful. */
    private String uncredited(List<Payment> own, List<Charge> taken) {
        return own.stream()
                        .filter(payment -> payment.state() != PaymentState.SUCCEEDED
                                && payment.state() != PaymentState.NEEDS_REVIEW)
                        .map(payment -> asked.get(payment.id()) + " " + payment.id() + " " + payment.state() + " "
                                + payment.reason() + " " + payment.reference())
                        .toList()
                + " "
                + taken.stream()
                        .map(charge -> charge.id() + " " + charge.scenario())
                        .toList();
    }
}
