package com.educonnect.billing.contracts;

import com.educonnect.billing.Money;
import com.educonnect.platform.Rejected;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * What a period costs before tax: each pupil at the price of the band he falls in, so that one pupil more never makes the
 * whole cheaper by a fall of price, and never less than the minimum.
 *
 * @param tiers the bands in order, the last of them open
 */
public record PriceList(Term term, Currency currency, List<Tier> tiers, long minimum) {
    private static final int MOST_PUPILS = 1_000_000;

    public PriceList {
        tiers = List.copyOf(tiers);
        requireOrder(tiers);
    }

    private static void requireOrder(List<Tier> tiers) {
        var last = 0;
        for (var tier : tiers.subList(0, Math.max(tiers.size() - 1, 0))) {
            if (tier.upTo() == null || tier.upTo() <= last) {
                throw new Rejected(ContractError.TIERS_OUT_OF_ORDER);
            }
            last = tier.upTo();
        }
        if (tiers.isEmpty() || tiers.getLast().upTo() != null) {
            throw new Rejected(ContractError.TIERS_OUT_OF_ORDER);
        }
    }

    /** So many pupils of one band, and what they cost together. */
    public record Band(int pupils, Money price, Money net) {}

    public List<Band> bands(int pupils) {
        if (pupils < 0 || pupils > MOST_PUPILS) {
            throw new IllegalArgumentException("no school has " + pupils + " pupils");
        }
        var bands = new ArrayList<Band>();
        var counted = 0;
        for (var tier : tiers) {
            var last = tier.upTo() == null ? pupils : Math.min(pupils, tier.upTo());
            if (last > counted) {
                var price = new Money(tier.price(), currency);
                bands.add(new Band(last - counted, price, price.times(last - counted)));
                counted = last;
            }
        }
        return bands;
    }

    public Money net(int pupils) {
        var sum = bands(pupils).stream().map(Band::net).reduce(Money.none(currency), Money::plus);
        var least = new Money(minimum, currency);
        return sum.compareTo(least) < 0 ? least : sum;
    }
}
