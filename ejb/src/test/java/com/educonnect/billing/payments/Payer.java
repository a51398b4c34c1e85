package com.educonnect.billing.payments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Presses the button of the page to which a payer is sent. */
final class Payer {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private Payer() {}

    static void decide(Payment payment) {
        var url = payment.detail().get("url");
        if (url == null || payment.state() != PaymentState.PENDING) {
            return;
        }
        var pressed = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("decision=pays"))
                .build();
        try {
            BROWSER.send(pressed, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
