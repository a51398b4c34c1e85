package com.educonnect.billing.payments.paypal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.paypal.com/cert",
                "https://api.paypal.com.evil.example/cert",
                "https://evilpaypal.com/cert",
                "https://evil.example/.paypal.com",
                "https://api.paypal.com@evil.example/cert",
                "https://user@api.paypal.com/cert",
                "https://api.paypal.com:8443/cert",
                "file:///etc/paypal.com",
                "https://[bad",
                ""
            })
    void othersAreRefused(String url) {
        assertThat(Certificates.arePaypals(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.paypal.com/v1/notifications/certs/CERT-1", "https://api.sandbox.paypal.com/x"})
    void paypalsOwnAreTaken(String url) {
        assertThat(Certificates.arePaypals(url)).isTrue();
    }
}
