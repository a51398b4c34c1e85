package com.educonnect.analytics.batch;

import com.educonnect.analytics.night.NightRuns;
import com.educonnect.analytics.night.NightRuns.Attempt;
import com.educonnect.analytics.night.Part;
import com.educonnect.analytics.night.SchoolNight;
import com.educonnect.analytics.warning.WarningsDue;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Counts one school part by part, and tells how it went; a school that fails stops no other. */
@Dependent
public class CountedSchool {
    private static final Logger LOG = Logger.getLogger(CountedSchool.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(5);

    @Inject
    Tenants tenants;

    @EJB
    SchoolNight night;

    @EJB
    NightRuns nights;

    @EJB
    WarningsDue warnings;

    private long beatAt;

    void count(Attempt attempt, String tenant) {
        var start = System.nanoTime();
        var part = Part.SOURCES;
        try {
            var rows = count(attempt, tenant, part);
            for (var next : tenants.runAs(tenant, night::following)) {
                part = next;
                rows += count(attempt, tenant, next);
            }
            tenants.runAs(tenant, warnings::ask);
            nights.done(attempt, tenant, rows, since(start), tenants.runAs(tenant, night::reached));
        } catch (Superseded taken) {
            LOG.info(() -> "the night of " + tenant + " goes on elsewhere");
        } catch (Exception e) {
            LOG.log(Level.WARNING, e, () -> "the night of " + tenant + " failed");
            nights.failed(attempt, tenant, part, since(start), e);
        }
    }

    private long count(Attempt attempt, String tenant, Part part) throws Exception {
        var rows = 0L;
        for (var more = true; more; ) {
            beat(attempt, tenant, part);
            var counted = tenants.runAs(tenant, () -> night.count(part));
            rows += counted.rows();
            more = counted.more();
        }
        return rows;
    }

    private void beat(Attempt attempt, String tenant, Part part) {
        if (since(beatAt) >= BEAT.toMillis()) {
            if (!nights.beat(attempt)) {
                throw new Superseded();
            }
            nights.at(attempt, tenant, part);
            beatAt = System.nanoTime();
        }
    }

    private static long since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** The run was stopped, or a later attempt has it. */
    private static final class Superseded extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
