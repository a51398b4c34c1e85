package com.educonnect.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.billing.ledger.Chart;
import com.educonnect.config.providers.ProviderDesk;
import com.educonnect.config.providers.ProviderDesk.Booked;
import com.educonnect.config.providers.Scenario;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lays the books of schools beside those of the providers, in which others may have been paid before. */
final class PayeeBooks {
    /** Some providers do not tell that money went back; of some disputes only a statement of the day tells. */
    private static final Set<Scenario> UNTOLD = EnumSet.of(Scenario.TAKEN_BACK, Scenario.DISPUTED_UNTOLD);

    /** What is not booked as its payment came to: no entry or two, no receipt or another family's, another amount. */
    private static final String ASTRAY = """
            SELECT string_agg(p.id || ' ' || p.state, ', ') FROM @payment p
            LEFT JOIN @journal_entry e ON e.source = 'payment' AND e.source_id = p.id AND e.step = 'settled'
            LEFT JOIN @journal_entry r ON r.reverses_id = e.id
            LEFT JOIN @fee_receipt f ON f.payment_id = p.id
            WHERE p.state NOT IN ('succeeded', 'failed', 'expired', 'needs_review', 'refunded')
               OR (e.id IS NOT NULL) <> (p.state IN ('succeeded', 'refunded'))
               OR (f.id IS NOT NULL) <> (p.state IN ('succeeded', 'refunded'))
               OR (r.id IS NOT NULL) <> (p.state = 'refunded') OR (f.voided_on IS NOT NULL) <> (p.state = 'refunded')
               OR f.family_id <> p.subject_id OR f.amount <> p.settled_amount
            """;

    private static final String OF_OTHERS = "SELECT count(*) FROM @journal_entry e WHERE e.source = 'payment'"
            + " AND NOT EXISTS (SELECT FROM @payment p WHERE p.id = e.source_id)";
    private static final String SUM = "SELECT coalesce(sum(a), 0) FROM @journal_entry, unnest(amounts) a";
    private static final String BOOKED = "SELECT coalesce(sum(l.amount), 0) FROM @journal_entry e,"
            + " unnest(e.accounts, e.amounts) AS l (account, amount) WHERE e.memo = '%s' AND l.account = '%s'"
            + " AND e.source IN ('payment', 'reversal')";

    private final ProviderDesk desk;
    private final Map<UUID, Scenario> asked;
    private final Set<String> credited = new HashSet<>();
    private final Map<String, Integer> ends = new TreeMap<>();
    private final Map<String, Long> takenBefore;

    PayeeBooks(ProviderDesk desk, Map<UUID, Scenario> asked) {
        this.desk = desk;
        this.asked = asked;
        takenBefore = PaidBy.ALL.stream().collect(Collectors.toMap(PaidBy::name, provider -> taken(provider.name())));
    }

    private record Paid(UUID id, String provider, String state, String reference, long asked, long fee) {}

    /** Fails unless each payment is where the providers say that it is, once, in the books of who was paid. */
    void balance(List<Payee> payees) {
        var all = new ArrayList<Paid>();
        for (var payee : payees) {
            var own = payments(payee);
            all.addAll(own);
            assertThat(text(payee, ASTRAY)).as("astray in " + payee.tenant).isNull();
            assertThat(text(payee, OF_OTHERS))
                    .as("of others in " + payee.tenant)
                    .isEqualTo("0");
            assertThat(text(payee, SUM)).as("sum of " + payee.tenant).isEqualTo("0");
            payee.providers.forEach(provider -> equalsTheProviders(payee, provider, own));
        }
        assertThat(all).extracting(Paid::id).containsExactlyInAnyOrderElementsOf(asked.keySet());
        all.forEach(payment -> ends.merge(payment.state(), 1, Integer::sum));
        PaidBy.ALL.forEach(provider -> whatWasTakenIsKnown(provider, all));
    }

    /** How many payments ended how. */
    Map<String, Integer> ends() {
        return ends;
    }

    /** Each franc in an account of the ledger is of one charge of the provider, which has no other payment anywhere. */
    private void equalsTheProviders(Payee payee, PaidBy provider, List<Paid> own) {
        var charges = desk.charges(provider.name());
        var sum = 0L;
        for (var payment : own) {
            if (payment.provider().equals(provider.name()) && payment.state().equals("succeeded")) {
                var charge = charges.stream()
                        .filter(each -> payment.reference().endsWith(each.number())
                                || payment.reference().equals(each.id()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no charge of " + payment));
                assertThat(credited.add(provider.name() + charge.id()))
                        .as("one payment of " + charge)
                        .isTrue();
                sum += provider.came(charge.amount(), payment.asked()) - payment.fee();
            }
        }
        assertThat(text(payee, BOOKED.formatted(provider.name(), Chart.treasury(provider.name()))))
                .as(payee.tenant + " by " + provider.name())
                .isEqualTo(String.valueOf(sum));
    }

    /** What a provider took and nobody was credited is before somebody's eyes; what was credited it took. */
    private void whatWasTakenIsKnown(PaidBy provider, List<Paid> all) {
        var own = all.stream()
                .filter(payment -> payment.provider().equals(provider.name()))
                .toList();
        var taken = taken(provider.name()) - takenBefore.get(provider.name());
        var paid = own.stream().filter(each -> each.state().equals("succeeded")).count();
        var looked =
                own.stream().filter(each -> each.state().equals("needs_review")).count();
        var untold = own.stream()
                .filter(each -> UNTOLD.contains(asked.get(each.id())))
                .count();
        assertThat(taken).as(provider.name()).isBetween(paid - untold, paid + looked);
    }

    private long taken(String provider) {
        return desk.charges(provider).stream().filter(Booked::taken).count();
    }

    private static List<Paid> payments(Payee payee) {
        var select = "SELECT id, provider, state, provider_reference, amount, fee FROM " + payee.tenant + ".payment";
        var payments = new ArrayList<Paid>();
        try (var connection = TwoNodes.connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(select)) {
            while (row.next()) {
                payments.add(new Paid(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6)));
            }
            return payments;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Payee payee, String query) {
        return TwoNodes.text(query.replace("@", payee.tenant + "."));
    }
}
