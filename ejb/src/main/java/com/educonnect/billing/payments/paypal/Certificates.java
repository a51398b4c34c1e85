package com.educonnect.billing.payments.paypal;

import java.net.URI;
import java.net.URISyntaxException;

/** Where PayPal's certificates may lie. */
final class Certificates {
    private Certificates() {}

    static boolean arePaypals(String url) {
        try {
            var place = new URI(url);
            return "https".equals(place.getScheme())
                    && place.getHost() != null
                    && place.getHost().endsWith(".paypal.com")
                    && place.getPort() == -1
                    && place.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
