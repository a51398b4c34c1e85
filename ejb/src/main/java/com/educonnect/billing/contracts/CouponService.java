package com.educonnect.billing.contracts;

import com.educonnect.platform.Page;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Cursors;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Coupons: given out by the operator, used by schools when they choose a plan. What one gives never changes. */
@Stateless
public class CouponService {
    @Inject
    PriceRepository prices;

    @Inject
    Audit audit;

    @Inject
    Cursors cursors;

    /** Those that end last come first. */
    public Page<Coupon> list(String cursor, int limit) {
        var from = cursor == null ? null : cursors.decode(cursor, 2);
        return Page.of(
                prices.coupons(from, limit + 1),
                limit,
                last -> cursors.encode(last.until().toString(), last.code()));
    }

    /** Gives one out; said again it changes nothing but its last day. */
    public Coupon save(String code, SaveCoupon wanted) {
        if (!wanted.isOneKind()) {
            throw new Rejected(ContractError.COUPON_OF_ONE_KIND);
        }
        if (wanted.until().isBefore(wanted.from())) {
            throw new Rejected(ContractError.COUPON_ENDS_BEFORE_IT_BEGINS);
        }
        var added = prices.add(code, wanted);
        var known = prices.coupon(code).orElseThrow();
        if (!wanted.says(known)) {
            throw new Rejected(ContractError.COUPON_IS_FIXED, code);
        }
        if (!added) {
            prices.lasts(code, wanted.until());
        }
        audit.record(
                "coupon.saved", "coupon", code, Map.of("until", wanted.until().toString()));
        return prices.coupon(code).orElseThrow();
    }
}
