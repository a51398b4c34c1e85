package com.educonnect.billing.invoices;

import com.educonnect.billing.Money;
import com.educonnect.billing.contracts.Bill;
import com.educonnect.billing.contracts.Charge;
import com.educonnect.billing.contracts.ContractService;
import com.educonnect.billing.contracts.ContractView;
import com.educonnect.billing.contracts.Counting;
import com.educonnect.billing.contracts.PlanService;
import com.educonnect.billing.contracts.PlanView;
import com.educonnect.billing.contracts.Proration;
import com.educonnect.billing.contracts.Term;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Bills the periods of contracts in advance, and changes of plan in the middle of one. Always in the operator's books. */
@Stateless
public class BillingService {
    /** So many days before a period begins it is billed. */
    public static final int AHEAD = 14;

    @Inject
    ContractService contracts;

    @Inject
    PlanService plans;

    @Inject
    Counting counting;

    @Inject
    SellerService sellers;

    @Inject
    InvoiceService invoices;

    @Inject
    Clock clock;

    /** What a plan would cost, before tax and with it. */
    public record Quoted(Money net, Money total, String currency, int pupils) {}

    /** What a plan would cost a contract for a whole period, with the pupils of today. */
    public Quoted quote(UUID id, UUID plan) {
        var today = LocalDate.now(clock);
        var contract = contracts.get(id);
        var chosen = plans.get(plan);
        var counts = counting.look(contract, today);
        var net = net(chosen, counts);
        var taxes = TaxLine.of(sellers.taxes(contract.country(), today), net);
        var tax = new Money(taxes.stream().mapToLong(TaxLine::amount).sum(), net.currency());
        var pupils = counts.stream().mapToInt(Bill.Count::pupils).sum();
        return new Quoted(net, net.plus(tax), chosen.currency(), pupils);
    }

    /**
     * Chooses a plan. The first is billed at once, from the end of the trial; a later one in the middle of a period gives
     * back what is left of the old price.
     */
    public ContractView choose(UUID id, UUID plan, String coupon, int version) {
        var before = contracts.hold(id);
        contracts.choose(id, plan, coupon, version);
        if (before.billedUntil() == null) {
            next(id);
        } else if (!plan.equals(before.plan()) && before.billedUntil().isAfter(LocalDate.now(clock))) {
            change(before, plans.get(plan));
        }
        return contracts.get(id);
    }

    /** Bills the next period if it begins soon; answers the invoice, or none where there was nothing to bill. */
    public Optional<InvoiceView> bill(UUID id) {
        var contract = contracts.hold(id);
        var start = contract.billedUntil() == null ? contract.trialEndsOn() : contract.billedUntil();
        var soon = !start.isAfter(LocalDate.now(clock).plusDays(AHEAD));
        return contract.ended() || contract.plan() == null || !soon ? Optional.empty() : next(id);
    }

    private Optional<InvoiceView> next(UUID id) {
        var contract = contracts.get(id);
        var plan = plans.get(contract.plan());
        var anchor = contract.trialEndsOn();
        var start = contract.billedUntil() == null ? anchor : contract.billedUntil();
        var end = Term.of(plan.term()).end(anchor, start);
        var counts = counting.of(contract, countingDay(start));
        var coupon = contracts.coupon(contract, LocalDate.now(clock)).orElse(null);
        var charges = Bill.of(plan.prices(), counts, start, end, coupon);
        contracts.billed(id, start, end);
        var net = charges.stream()
                .map(Charge::net)
                .reduce(Money.none(plan.prices().currency()), Money::plus);
        return net.isPositive() ? Optional.of(invoices.issue(Ids.next(), id, charges)) : Optional.empty();
    }

    /** The first day of the period, or today where that is still to come. */
    private LocalDate countingDay(LocalDate start) {
        var today = LocalDate.now(clock);
        return start.isAfter(today) ? today : start;
    }

    private static Money net(PlanView plan, List<Bill.Count> counts) {
        var prices = plan.prices();
        return counts.stream()
                .map(count -> prices.net(count.pupils()))
                .reduce(Money.none(prices.currency()), Money::plus);
    }

    private void change(ContractView before, PlanView plan) {
        var today = LocalDate.now(clock);
        var on = today.isBefore(before.billedFrom()) ? before.billedFrom() : today;
        var old = plans.get(before.plan());
        var billed = invoices.servedUntil(before.id(), before.billedUntil());
        var left = billed.stream()
                .map(invoice -> left(invoice, on))
                .reduce(Money.none(plan.prices().currency()), Money::plus);
        var price = net(plan, counting.of(contracts.get(before.id()), countingDay(on)));
        var owed = new Proration(price, before.billedFrom(), before.billedUntil()).part(on, before.billedUntil());
        var difference = owed.minus(left);
        if (difference.isPositive()) {
            var charges = Bill.change(left, old.name(), owed, plan.name(), on, before.billedUntil(), on);
            invoices.issue(Ids.next(), before.id(), charges);
        } else if (difference.isNegative()) {
            giveBack(billed, difference.negated(), old.name() + " → " + plan.name(), on);
        }
    }

    /** What of it falls on the days that are left; a credit note has given some of that back before. */
    private static Money left(InvoiceView paper, LocalDate on) {
        var net = Money.of(paper.net(), paper.currency());
        var signed = paper.kind().equals("invoice") ? net : net.negated();
        return new Proration(signed, paper.servedFrom(), paper.servedUntil()).part(on, paper.servedUntil());
    }

    /** Off the latest invoice first. */
    private void giveBack(List<InvoiceView> billed, Money amount, String reason, LocalDate on) {
        var rest = amount.minor();
        for (var invoice : billed) {
            var part = invoice.kind().equals("invoice") ? Math.min(rest, invoices.creditable(invoice.id())) : 0;
            if (part > 0) {
                invoices.credit(Ids.next(), invoice.id(), part, reason, on, invoice.servedUntil());
                rest -= part;
            }
        }
        if (rest > 0) {
            throw new Rejected(InvoiceError.MORE_THAN_INVOICED, rest, amount.currency());
        }
    }
}
