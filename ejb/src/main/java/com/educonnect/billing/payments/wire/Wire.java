package com.educonnect.billing.payments.wire;

import com.educonnect.billing.payments.Unanswered;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Asks a provider over HTTP. Nothing is tried twice here, since only who asks knows what that would do. The time allowed is
 * less than the guard around a call allows, so that the reason is known.
 */
public final class Wire {
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final int LONGEST = 1 << 20;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .followRedirects(Redirect.NEVER)
            .build();

    private final Duration patience;

    public Wire(Duration patience) {
        this.patience = patience;
    }

    public Answer send(HttpRequest.Builder request) throws Unanswered {
        try {
            var answer = http.send(request.timeout(patience).build(), BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var bytes = body.readNBytes(LONGEST + 1);
                if (bytes.length > LONGEST) {
                    throw new Unanswered("an answer without end", true);
                }
                return new Answer(answer.statusCode(), answer.headers(), bytes);
            }
        } catch (ConnectException | HttpConnectTimeoutException unreached) {
            throw new Unanswered("not reached", false, unreached);
        } catch (Unanswered endless) {
            throw endless;
        } catch (IOException lost) {
            throw new Unanswered("answer lost: " + lost.getMessage(), true, lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unanswered("stopped waiting", true, stopped);
        }
    }
}
