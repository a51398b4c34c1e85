package com.educonnect.billing.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.billing.BillingFixtures;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Rejected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CouponIT {
    private static final LocalDate FIRST = LocalDate.parse("2026-11-01");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");

    private final BillingFixtures school = new BillingFixtures();
    private final String code = code();

    @Test
    void aCouponIsUsedByTheSchoolThatChoosesWithIt() {
        save(code, percent("25"));
        var plan = school.plan("Base " + Ids.next(), Term.TERM, BillingFixtures.TIERS, 1_000);

        school.office.platform(
                ContractService.class,
                contracts -> contracts.choose(
                        school.contract.id(), plan, code, school.contract().version()));

        assertThat(find(code).used()).isEqualTo(1);
        var using =
                school.office.platform(ContractService.class, contracts -> contracts.list(null, null, code, null, 10));
        assertThat(using.items()).extracting(ContractView::id).containsExactly(school.contract.id());
    }

    @Test
    void itsLastDayMoves() {
        save(code, percent("25"));
        save(code, new SaveCoupon(new BigDecimal("25.00"), null, null, FIRST, LAST.minusDays(10), 5));

        assertThat(find(code).until()).isEqualTo(LAST.minusDays(10));
    }

    @Test
    void whatItGivesStays() {
        save(code, percent("25"));

        refused(code, percent("50"), ContractError.COUPON_IS_FIXED);
        assertThat(find(code).percent()).isEqualByComparingTo("25");
    }

    @Test
    void itIsOfOneKindAndEndsAfterItBegins() {
        refused(code, new SaveCoupon(BigDecimal.TEN, 500L, "XOF", FIRST, LAST, 5), ContractError.COUPON_OF_ONE_KIND);
        refused(code, new SaveCoupon(null, 500L, null, FIRST, LAST, 5), ContractError.COUPON_OF_ONE_KIND);
        refused(code, new SaveCoupon(null, 500L, "XOF", LAST, FIRST, 5), ContractError.COUPON_ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void pagesHoldEachCouponOnce() {
        var mine = new ArrayList<String>();
        for (var n = 0; n < 5; n++) {
            mine.add(save(code(), percent("10")).code());
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var from = cursor;
            var page = school.office.platform(CouponService.class, coupons -> coupons.list(from, 2));
            page.items().forEach(each -> seen.add(each.code()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().containsAll(mine);
    }

    private static String code() {
        return "C-" + Ids.next().toString().substring(10, 30).toUpperCase(Locale.ROOT);
    }

    private static SaveCoupon percent(String percent) {
        return new SaveCoupon(new BigDecimal(percent), null, null, FIRST, LAST, 5);
    }

    private Coupon save(String code, SaveCoupon coupon) {
        return school.office.platform(CouponService.class, coupons -> coupons.save(code, coupon));
    }

    private Coupon find(String code) {
        return school.office.platform(CouponService.class, coupons -> coupons.list(null, 200)).items().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void refused(String code, SaveCoupon coupon, ContractError error) {
        assertThatThrownBy(() -> save(code, coupon))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.code()).isEqualTo(error));
    }
}
