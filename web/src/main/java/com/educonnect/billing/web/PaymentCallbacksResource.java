package com.educonnect.billing.web;

import com.educonnect.billing.payments.Callback;
import com.educonnect.billing.payments.CallbackService;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.faulttolerance.Bulkhead;

/**
 * Where providers tell that something happened. Some put, some post; none has logged in. Who verifies a message may have to
 * ask its sender, so that not all threads may be busy with that.
 */
@ApplicationScoped
@Path("payments/callbacks/{provider}/{token}")
@Consumes(MediaType.WILDCARD)
public class PaymentCallbacksResource {
    /** What providers sign with or name their messages by; of the rest nothing is kept. */
    private static final Set<String> KEPT = Set.of(
            "content-type",
            "user-agent",
            "stripe-signature",
            "wave-signature",
            "x-correlationid",
            "x-date",
            "paypal-auth-algo",
            "paypal-cert-url",
            "paypal-transmission-id",
            "paypal-transmission-sig",
            "paypal-transmission-time");

    @Inject
    CallbackService callbacks;

    @Inject
    Clock clock;

    @POST
    @PermitAll
    @Bulkhead(24)
    public void post(
            @PathParam("provider") @Size(max = 30) String provider,
            @PathParam("token") @Size(max = 100) String token,
            @Context HttpHeaders headers,
            byte[] body) {
        callbacks.receive(provider, token, callback(headers, body));
    }

    @PUT
    @PermitAll
    @Bulkhead(24)
    public void put(
            @PathParam("provider") @Size(max = 30) String provider,
            @PathParam("token") @Size(max = 100) String token,
            @Context HttpHeaders headers,
            byte[] body) {
        callbacks.receive(provider, token, callback(headers, body));
    }

    private Callback callback(HttpHeaders headers, byte[] body) {
        var kept = new TreeMap<String, String>();
        headers.getRequestHeaders().forEach((name, values) -> {
            if (KEPT.contains(name.toLowerCase(Locale.ROOT))) {
                kept.put(name.toLowerCase(Locale.ROOT), values.getFirst());
            }
        });
        return new Callback(kept, body, clock.instant());
    }
}
