package com.educonnect.platform.web;

import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Grid;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How much each caller may ask. Buckets stand on this node and hold its share of the allowance: the whole divided by
 * the nodes of the grid (decision 0020 says why). Every subject has its own bucket, so nobody spends another's.
 */
@ApplicationScoped
public class RateLimits {
    private static final int REMEMBERED = 100_000;
    private static final Map<Kind, Integer> PER_MINUTE =
            Map.of(Kind.ADDRESS, 1_200, Kind.USER, 600, Kind.SCHOOL, 12_000, Kind.GUESS, 60);

    private final Map<Subject, Bucket> buckets = new ConcurrentHashMap<>();
    private volatile int members = 1;

    @Inject
    Grid grid;

    @Inject
    Configuration configuration;

    public enum Kind {
        ADDRESS,
        USER,
        SCHOOL,
        /** An address that asks what a stranger may ask of a paper. */
        GUESS
    }

    record Subject(Kind kind, Object key) {}

    /** What is left of an allowance, or how long to wait. */
    public record Allowance(Kind kind, boolean granted, long perMinute, long remaining, long waitSeconds) {}

    public Allowance spend(Kind kind, Object key) {
        shareAmong(grid.members());
        var perMinute = Math.max(1, perMinute(kind) / members);
        var probe = bucket(new Subject(kind, key), perMinute).tryConsumeAndReturnRemaining(1);
        var wait = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
        return new Allowance(kind, probe.isConsumed(), perMinute, probe.getRemainingTokens(), wait);
    }

    private void shareAmong(int now) {
        if (now != members) {
            members = now;
            buckets.clear();
        }
    }

    private Bucket bucket(Subject subject, long perMinute) {
        if (buckets.size() > REMEMBERED) {
            forgetTheRested();
        }
        return buckets.computeIfAbsent(subject, any -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build());
    }

    /** A full bucket says the same as none; if even that leaves too many, an attack of many addresses is under way. */
    private void forgetTheRested() {
        buckets.entrySet()
                .removeIf(entry -> entry.getValue().getAvailableTokens()
                        >= perMinute(entry.getKey().kind()) / members);
        if (buckets.size() > REMEMBERED) {
            buckets.keySet().removeIf(subject -> subject.kind() == Kind.ADDRESS);
        }
    }

    private int perMinute(Kind kind) {
        return configuration
                .find("limit." + kind.name().toLowerCase(java.util.Locale.ROOT) + ".per-minute")
                .map(Integer::parseInt)
                .orElse(PER_MINUTE.get(kind));
    }
}
