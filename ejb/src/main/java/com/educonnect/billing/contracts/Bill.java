package com.educonnect.billing.contracts;

import com.educonnect.billing.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The charges of one period of a contract: pure reckoning from the price list and the counts. */
public final class Bill {
    private final PriceList prices;
    private final LocalDate from;
    private final LocalDate until;
    private final List<Charge> charges = new ArrayList<>();

    private Bill(PriceList prices, LocalDate from, LocalDate until) {
        this.prices = prices;
        this.from = from;
        this.until = until;
    }

    /** How many pupils a school has on the counting day. */
    public record Count(String school, int pupils) {}

    /** @param coupon null for none */
    public static List<Charge> of(
            PriceList prices, List<Count> counts, LocalDate from, LocalDate until, Coupon coupon) {
        var bill = new Bill(prices, from, until);
        counts.forEach(bill::school);
        if (coupon != null) {
            bill.reduce(coupon);
        }
        return List.copyOf(bill.charges);
    }

    private void school(Count count) {
        for (var band : prices.bands(count.pupils())) {
            charges.add(new Charge("pupils", count.school(), band.pupils(), band.price(), band.net(), from, until));
        }
        var sum = prices.bands(count.pupils()).stream()
                .map(PriceList.Band::net)
                .reduce(Money.none(prices.currency()), Money::plus);
        var lacking = prices.net(count.pupils()).minus(sum);
        if (lacking.isPositive()) {
            charges.add(new Charge("minimum", count.school(), 1, lacking, lacking, from, until));
        }
    }

    private void reduce(Coupon coupon) {
        var off = coupon.off(net(charges, prices)).negated();
        if (!off.isNone()) {
            charges.add(new Charge("reduction", coupon.code(), 1, off, off, from, until));
        }
    }

    private static Money net(List<Charge> charges, PriceList prices) {
        return charges.stream().map(Charge::net).reduce(Money.none(prices.currency()), Money::plus);
    }

    /**
     * A change in the middle of a period that is paid already: what is left of the old price goes back, what is left of
     * the new one is owed. Both are parts of the same days.
     */
    public static List<Charge> change(
            Money paid, String oldPlan, Money price, String newPlan, LocalDate from, LocalDate until, LocalDate on) {
        var back = new Proration(paid, from, until).part(on, until).negated();
        var owed = new Proration(price, from, until).part(on, until);
        return List.of(
                new Charge("remainder", oldPlan, 1, back, back, on, until),
                new Charge("remainder", newPlan, 1, owed, owed, on, until));
    }
}
