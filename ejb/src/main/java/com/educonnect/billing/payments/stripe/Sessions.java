package com.educonnect.billing.payments.stripe;

import com.educonnect.billing.payments.Order;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData.ProductData;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import java.util.Locale;

/** A page for one payment. */
final class Sessions {
    private Sessions() {}

    static SessionCreateParams of(Order order) {
        var price = PriceData.builder()
                .setCurrency(order.amount().currency().getCurrencyCode().toLowerCase(Locale.ROOT))
                .setUnitAmount(Wired.write(order.amount()))
                .setProductData(ProductData.builder().setName(order.label()).build())
                .build();
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setClientReferenceId(order.id().toString())
                .addLineItem(
                        LineItem.builder().setQuantity(1L).setPriceData(price).build())
                .setPaymentIntentData(PaymentIntentData.builder()
                        .putMetadata("payment", order.id().toString())
                        .build())
                .setSuccessUrl(order.returnTo().toString())
                .setCancelUrl(order.returnTo().toString())
                .build();
    }
}
