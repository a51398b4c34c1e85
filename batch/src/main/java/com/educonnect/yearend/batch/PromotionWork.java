package com.educonnect.yearend.batch;

import com.educonnect.tenancy.batch.JobWork;
import com.educonnect.yearend.Promotion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** A year’s end that somebody asked for. */
@ApplicationScoped
public class PromotionWork extends JobWork {
    @Inject
    Promotion promotion;

    public PromotionWork() {
        super(Promotion.WORK, "year", "yearend-promotion", Duration.ofSeconds(10));
    }

    @Override
    protected boolean running(String year) {
        return promotion.running(UUID.fromString(year));
    }

    @Override
    protected Optional<Integer> take(String year) {
        return promotion.take(UUID.fromString(year));
    }
}
