package com.educonnect.billing.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceListTest {
    private static final Currency XOF = Currency.getInstance("XOF");
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);

    private final PriceList prices =
            new PriceList(Term.TERM, XOF, List.of(new Tier(100, 500), new Tier(300, 400), new Tier(null, 250)), 25_000);

    /** Reckoned by hand: 100 x 500, then 200 x 400, then 250 each; at least 25 000. */
    @ParameterizedTest
    @CsvSource({
        "0, 25000",
        "49, 25000",
        "50, 25000",
        "51, 25500",
        "100, 50000",
        "101, 50400",
        "300, 130000",
        "1000, 305000"
    })
    void chargesEachPupilInHisBandAndNeverLessThanTheMinimum(int pupils, long net) {
        assertThat(prices.net(pupils)).isEqualTo(Money.of(net, "XOF"));
    }

    @Test
    void refusesBandsOutOfOrderOrWithoutEnd() {
        for (var tiers : List.of(
                List.<Tier>of(),
                List.of(new Tier(100, 500)),
                List.of(new Tier(null, 500), new Tier(null, 400)),
                List.of(new Tier(200, 500), new Tier(100, 400), new Tier(null, 300)))) {
            assertThatThrownBy(() -> new PriceList(Term.TERM, XOF, tiers, 0))
                    .hasMessageStartingWith("contracts.tiers-out-of-order");
        }
    }

    @Test
    void billsEachSchoolOfADistrictForItselfAndTakesTheReductionOffTheWhole() {
        var tenth = new Coupon("RENTREE", BigDecimal.TEN, null, null, OCTOBER, FEBRUARY, 10, 0);

        var charges = Bill.of(
                prices,
                List.of(new Bill.Count("Lycée A", 120), new Bill.Count("École B", 10)),
                OCTOBER,
                FEBRUARY,
                tenth);

        assertThat(charges)
                .extracting(Charge::what, Charge::name, Charge::quantity, charge -> charge.net()
                        .minor())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("pupils", "Lycée A", 100L, 50_000L),
                        org.assertj.core.groups.Tuple.tuple("pupils", "Lycée A", 20L, 8_000L),
                        org.assertj.core.groups.Tuple.tuple("pupils", "École B", 10L, 5_000L),
                        org.assertj.core.groups.Tuple.tuple("minimum", "École B", 1L, 20_000L),
                        org.assertj.core.groups.Tuple.tuple("reduction", "RENTREE", 1L, -8_300L));
    }

    @Test
    void takesNoMoreOffThanThereIs() {
        var gift = new Coupon("CADEAU", null, 99_999L, "XOF", OCTOBER, FEBRUARY, 1, 0);

        assertThat(gift.off(Money.of(5_000, "XOF"))).isEqualTo(Money.of(5_000, "XOF"));
        assertThat(gift.holds(OCTOBER, "XAF")).isFalse();
        assertThat(gift.holds(FEBRUARY, "XOF")).isTrue();
        assertThat(gift.holds(FEBRUARY.plusDays(1), "XOF")).isFalse();
    }

    /** 123 days from October to January; 62 are left on 1 December: 60 000 x 62 / 123 = 30 243.9, 90 000: 45 365.8. */
    @Test
    void aChangeInMidPeriodGivesBackWhatIsLeftAndChargesWhatIsLeft() {
        var charges = Bill.change(
                Money.of(60_000, "XOF"),
                "Base",
                Money.of(90_000, "XOF"),
                "Plus",
                OCTOBER,
                FEBRUARY,
                LocalDate.of(2026, 12, 1));

        assertThat(charges).extracting(charge -> charge.net().minor()).containsExactly(-30_244L, 45_366L);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-31, MONTH, 2026-02-28",
        "2026-01-31, 2026-02-28, MONTH, 2026-03-31",
        "2026-10-01, 2026-10-01, TERM, 2027-02-01",
        "2026-10-01, 2027-02-01, TERM, 2027-06-01",
        "2024-02-29, 2024-02-29, YEAR, 2025-02-28",
        "2026-10-01, 2026-12-15, YEAR, 2027-10-01"
    })
    void aPeriodEndsWhereTheContractBegan(LocalDate anchor, LocalDate start, Term term, LocalDate end) {
        assertThat(term.end(anchor, start)).isEqualTo(end);
    }
}
