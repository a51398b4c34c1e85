package com.educonnect.billing.payments;

import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Providers settle disputes within a year; then their messages are only phone numbers that lie about. What has to be kept for
 * the books, the payment with the provider's reference and the line of its statement, stays.
 */
@ApplicationScoped
public class EventRetention implements Retention {
    private static final int DAYS = 400;

    @Inject
    EventRepository events;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    @Override
    public Place place() {
        return Place.PLATFORM;
    }

    @Override
    public Map<String, Integer> remove(int most) {
        var days = configuration.days("retention.provider-event.days", DAYS);
        return Map.of("provider_event", events.forget(clock.instant().minus(days), most));
    }
}
